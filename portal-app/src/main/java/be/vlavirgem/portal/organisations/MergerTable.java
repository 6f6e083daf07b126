package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.KboNumber;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.portal.organisations.Merger.Successor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows that change hands when authorities merge, and what a merger meets. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MergerTable {

    /**
     * What one of them has.
     *
     * @param approvals given for a measurement that is not handed in
     * @param shares what stands on its page of what it shares
     * @param asked approvals and answers it asked of others, still to come
     * @param series figures it keeps for itself
     * @param together how many people work for all of them, each counted once
     * @param standing of its measurement in the round that runs; empty when it has none there
     */
    record Belongings(UUID id, String name, int people, int measurements, int drafts, int approvals, int tasks,
            int shares, int asked, int keys, int delegations, int invitations, int series, int together,
            String standing) {

        boolean isHandedIn() {
            return standing.equals("SUBMITTED");
        }
    }

    /** Of a day. */
    private static final String RUNS = "opens_on <= :today and closes_on >= :today and (closed_on is null or closed_on > :today)";

    private static final String BELONGINGS = """
            select organisation.id, name,
                   (select count(distinct person_id) from membership where organisation_id = organisation.id) as people,
                   (select count(*) from measurement where organisation_id = organisation.id and state = 'SUBMITTED') as measurements,
                   (select count(*) from measurement where organisation_id = organisation.id and state = 'OPEN') as drafts,
                   (select count(*) from approval join measurement on measurement.id = subject_id and measurement.organisation_id = approval.organisation_id
                    where approval.organisation_id = organisation.id and kind = 'measurement' and approved and measurement.state = 'OPEN') as approvals,
                   (select count(*) from task where organisation_id = organisation.id and state = 'OPEN') as tasks,
                   (select count(*) from share where organisation_id = organisation.id and purpose = 'READ' and withdrawn_at is null and valid_until >= :today) as shares,
                   (select count(*) from share where organisation_id = organisation.id and purpose <> 'READ' and withdrawn_at is null and valid_until >= :today
                      and not exists (select from approval where approval.organisation_id = share.organisation_id and share_id = share.id and decided_at is not null)
                      and not exists (select from guest_request as guest where guest.organisation_id = share.organisation_id and guest.share_id = share.id and finished_at is not null)) as asked,
                   (select count(*) from api_token where organisation_id = organisation.id and withdrawn_at is null and valid_until >= :today) as keys,
                   (select count(*) from delegation where authority_id = organisation.id and ended_at is null and until >= :today) as delegations,
                   (select count(*) from invitation where organisation_id = organisation.id and accepted_at is null and withdrawn_at is null) as invitations,
                   (select count(*) from own_series where organisation_id = organisation.id) as series,
                   (select count(distinct person_id) from membership where organisation_id = any (:all)) as together,
                   coalesce((select state from measurement where organisation_id = organisation.id
                             and round_id = (select id from measurement_round where %s)), '') as standing
            from organisation where id = any (:all) order by name, id
            """.formatted(RUNS);
    /** The largest comes first. */
    private static final String LARGEST = """
            local_authority as largest where organisation_id = any (:old)
            order by (select count from inhabitants where inhabitants.organisation_id = largest.organisation_id order by year desc limit 1)
                     desc nulls last, organisation_id limit 1
            """;
    private static final String INHERIT = """
            insert into local_authority (organisation_id, province_nis, district, region, facility_class, centre_city, area_km2,
                                         latitude, longitude, post_codes, tile_row, tile_column)
            select :successor, province_nis, district, region, facility_class,
                   (select bool_or(centre_city) from local_authority where organisation_id = any (:old)),
                   (select sum(area_km2) from local_authority where organisation_id = any (:old)), latitude, longitude,
                   (select array_agg(distinct code order by code) from local_authority, unnest(post_codes) as code where organisation_id = any (:old)),
                   tile_row, tile_column
            from %s
            """.formatted(LARGEST);
    private static final String PLACE = """
            select (select name from organisation where id = organisation_id) as largest, coalesce(region, '') as region,
                   coalesce((select peer_group.name from peer_group where system = 'FACILITY' and lower(code) = lower(facility_class) order by year desc limit 1), facility_class, '') as facility,
                   coalesce((select regexp_replace(province.name, '^Provincie ', '') from organisation as province where province.kind = 'PROVINCE' and province.nis = province_nis), '') as province
            from %s
            """.formatted(LARGEST);

    private final JdbcClient sql;
    private final IdSource ids;

    MergerTable(JdbcClient sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    List<Belongings> belongings(Collection<OrganisationId> all, LocalDate today) {
        return sql.sql(BELONGINGS)
                .param("all", array(all))
                .param("today", today)
                .query(Belongings.class)
                .list();
    }

    /** Holds them until the transaction ends; false unless all exist without an end, and did the day before. */
    boolean hold(Collection<OrganisationId> all, LocalDate day) {
        return sql.sql("""
                select id from organisation
                where id = any (?) and kind = 'LOCAL_AUTHORITY' and valid_until is null and coalesce(valid_from < ?, true)
                order by id for update
                """).params(array(all), day).query(UUID.class).list().size() == all.size();
    }

    void end(Collection<OrganisationId> old, LocalDate last) {
        sql.sql("update organisation set valid_until = ? where id = any (?)").params(last, array(old)).update();
    }

    /** Where a new one lies, and how well it is equipped: as the largest of those before it. */
    record Place(String largest, String province, String region, String facility) {}

    Place place(Collection<OrganisationId> old) {
        return sql.sql(PLACE).param("old", array(old)).query(Place.class).single();
    }

    /** With what those before it had together; where it lies is where the largest of them did. */
    OrganisationId add(Successor.New successor, Collection<OrganisationId> old, LocalDate day) {
        var id = ids.next();
        sql.sql("insert into organisation (id, kind, name, nis, valid_from) values (?, 'LOCAL_AUTHORITY', ?, ?, ?)")
                .params(id, successor.name(), successor.nis().value(), day)
                .update();
        sql.sql(INHERIT).param("successor", id).param("old", array(old)).update();
        sql.sql("""
                insert into inhabitants (organisation_id, year, count)
                select :successor, year, sum(count) from inhabitants where organisation_id = any (:old)
                group by year having count(*) = cardinality(:old)
                """).param("successor", id).param("old", array(old)).update();
        number(id, "MUNICIPALITY", successor.municipality());
        number(id, "OCMW", successor.ocmw());
        return new OrganisationId(id);
    }

    private void number(UUID id, String kind, Optional<KboNumber> kbo) {
        sql.sql("insert into legal_person (id, organisation_id, kind, kbo) values (?, ?, ?, nullif(?, ''))")
                .params(ids.next(), id, kind, kbo.map(KboNumber::value).orElse(""))
                .update();
    }

    /** Makes one that goes on as large as all together. */
    void grow(OrganisationId successor, Collection<OrganisationId> all) {
        sql.sql("""
                update local_authority set area_km2 = (select sum(area_km2) from local_authority where organisation_id = any (:all)),
                    post_codes = (select array_agg(distinct code order by code) from local_authority, unnest(post_codes) as code where organisation_id = any (:all))
                where organisation_id = :successor
                """).param("all", array(all)).param("successor", successor.value()).update();
        sql.sql("""
                insert into inhabitants (organisation_id, year, count)
                select :successor, year, sum(count) from inhabitants where organisation_id = any (:all)
                group by year having count(*) = cardinality(:all) order by year desc limit 1
                on conflict (organisation_id, year) do update set count = excluded.count
                """).param("all", array(all)).param("successor", successor.value()).update();
    }

    /** Points to the successor, which also gets what was connected. */
    void follow(Collection<OrganisationId> old, OrganisationId successor, LocalDate day) {
        sql.sql("update organisation set successor_id = ? where id = any (?)")
                .params(successor.value(), array(old))
                .update();
        sql.sql("""
                insert into merger (merged_on, old_nis, old_name, new_nis, new_name)
                select :day, old.nis, old.name, next.nis, next.name
                from organisation as old, organisation as next where old.id = any (:old) and next.id = :successor
                on conflict do nothing
                """).param("day", day).param("old", array(old)).param("successor", successor.value()).update();
        sql.sql("""
                insert into connected_entity (id, organisation_id, kind, name, kbo)
                select gen_random_uuid(), :successor, kind, name, max(kbo) from connected_entity where organisation_id = any (:old)
                group by kind, name on conflict do nothing
                """).param("old", array(old)).param("successor", successor.value()).update();
    }

    /** Gives everybody who works for the one the same roles at the other, and nothing any more at the first; how many people. */
    int moveMembers(OrganisationId from, OrganisationId to) {
        sql.sql("""
                insert into membership (person_id, organisation_id, role)
                select person_id, :to, role from membership where organisation_id = :from on conflict do nothing
                """).param("from", from.value()).param("to", to.value()).update();
        return (int) sql.sql("delete from membership where organisation_id = ? returning person_id")
                .param(from.value())
                .query(UUID.class)
                .list()
                .stream()
                .distinct()
                .count();
    }

    /** Who was invited, or asked for an account, is so by the successor; who was so by both, once. */
    void moveInvitations(OrganisationId from, OrganisationId to) {
        sql.sql("""
                update invitation set organisation_id = :to
                where organisation_id = :from and accepted_at is null and withdrawn_at is null and not exists (
                    select from invitation as other where other.organisation_id = :to and other.email = invitation.email
                    and other.accepted_at is null and other.withdrawn_at is null)
                """).param("from", from.value()).param("to", to.value()).update();
        sql.sql("""
                update invitation set withdrawn_at = current_timestamp
                where organisation_id = ? and accepted_at is null and withdrawn_at is null
                """).param(from.value()).update();
        sql.sql("update registration set organisation_id = ? where organisation_id = ? and decided_at is null")
                .params(to.value(), from.value())
                .update();
    }

    /** The round that runs: its name and its last day. */
    record Running(String name, LocalDate until) {}

    Optional<Running> running(LocalDate today) {
        return sql.sql("select name, closes_on as until from measurement_round where " + RUNS)
                .param("today", today)
                .query(Running.class)
                .optional();
    }

    private static UUID[] array(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
