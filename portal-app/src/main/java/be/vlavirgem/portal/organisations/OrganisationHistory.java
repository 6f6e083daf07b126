package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.peers.PeerSystem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What tables know of one organisation: its inhabitants, legal persons, succession and peer groups. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OrganisationHistory {

    /** Inhabitants on 1 January. */
    record Year(int year, int count) {}

    /** A legal person with its numbers, as far as they are known, or something connected, which has an id and a name. */
    record Part(@Nullable UUID id, String kind, @Nullable String name, @Nullable String kbo, @Nullable String ovo) {}

    /** What decides which deeds are open, and what the organisation is made of. */
    record Frame(OrganisationKind kind, boolean ended, boolean merged, boolean unfinished, @Nullable ToCome toCome,
            List<Part> parts) {

        boolean isAuthority() {
            return kind == OrganisationKind.LOCAL_AUTHORITY;
        }

        boolean mayEnd() {
            return !ended && kind != OrganisationKind.ASSOCIATION && kind != OrganisationKind.MODEL
                    && kind != OrganisationKind.PRACTICE;
        }

        List<Part> legalPersons() {
            return parts.stream().filter(part -> part.id() == null).toList();
        }

        List<Part> connected() {
            return parts.stream().filter(part -> part.id() != null).toList();
        }
    }

    /** A merger that is announced, or that could not be carried out on its day: of whom, and who goes on. */
    record ToCome(LocalDate day, String parties, String successor, boolean failed) {}

    /** Who went before or comes after; without an id when the portal never knew it as an organisation. */
    record Relative(boolean successor, @Nullable UUID id, String name, @Nullable String nis, LocalDate mergedOn) {}

    /** A peer group of the latest year in which it is in any. */
    record Group(PeerSystem system, String name, int year) {}

    /**
     * How it takes part in a round: never what it answered.
     *
     * @param state NONE, OPEN or SUBMITTED
     * @param submittedOn null unless it is submitted
     * @param done in percent
     */
    record Taking(UUID round, String name, String state, int done, @Nullable LocalDate submittedOn) {}

    /** Its inhabitants, the earliest year first, its peer groups, and the rounds it takes part in, the latest first. */
    record Compared(List<Year> years, List<Group> groups, List<Taking> rounds) {}

    private static final String ROUNDS = """
            union all
            select 9, -round.year, done, 'ROUND', round.name, null, round.id, participation.state, (submitted_at at time zone 'Europe/Brussels')::date
            from measurement_round as round cross join lateral round_participation(round.id) as participation
            where participation.organisation_id = :id and round.opens_on <= current_date
            """;

    private final JdbcClient sql;

    OrganisationHistory(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many lived there in each year, with whom it is compared, and how it took part in rounds when that is asked. */
    Compared compared(UUID organisation, boolean withRounds) {
        var years = new ArrayList<Year>();
        var groups = new ArrayList<Group>();
        var rounds = new ArrayList<Taking>();
        sql.sql("""
                select 0 as place, year, count, null as system, null as name, null as code, null::uuid as round, null as state, null::date as submitted_on
                from inhabitants where organisation_id = :id
                union all
                select array_position(array['SIZE', 'FACILITY', 'PROVINCE', 'REGION', 'FLANDERS', 'SIZE_RANGE'], system), year, null, system, name, code, null, null, null
                from peer_group_member join peer_group on peer_group.id = peer_group_id
                where organisation_id = :id and year = (select max(year) from peer_group_member
                    join peer_group on peer_group.id = peer_group_id where organisation_id = :id)
                %s order by place, year, code
                """.formatted(withRounds ? ROUNDS : "")).param("id", organisation).query(row -> {
            if (row.getString("system") == null) {
                years.add(new Year(row.getInt("year"), row.getInt("count")));
            } else if (row.getString("system").equals("ROUND")) {
                rounds.add(new Taking(row.getObject("round", UUID.class), row.getString("name"),
                        row.getString("state"), row.getInt("count"),
                        row.getObject("submitted_on", LocalDate.class)));
            } else {
                groups.add(new Group(PeerSystem.valueOf(row.getString("system")), row.getString("name"),
                        row.getInt("year")));
            }
        });
        return new Compared(years, groups, rounds);
    }

    Frame frame(UUID organisation) {
        var rows = sql.sql("""
                select organisation.kind as of_kind, valid_until is not null as ended, successor_id is not null as merged,
                       exists (select from merger_step as own join merger_step as open using (successor_id, merged_at)
                           where own.organisation_id = organisation.id and open.done_at is null) as unfinished, to_come.*, part.*
                from organisation left join lateral (
                    select merged_on, ended_how is not null as failed,
                           (select string_agg(name, ', ' order by name) from organisation as party where party.id = announced.organisation_id or party.id = any (others)) as parties,
                           case when goes_on then (select name from organisation as next where next.id = announced.organisation_id) else announced.name end as successor
                    from merger_announced as announced
                    where (announced.organisation_id = organisation.id or organisation.id = any (others)) and organisation.valid_until is null
                      and coalesce(ended_how, 'FAILED') = 'FAILED'
                      and not exists (select from merger_announced as later where later.announced_at > announced.announced_at
                                      and (later.organisation_id = organisation.id or organisation.id = any (later.others)))
                    order by announced_at desc limit 1
                ) as to_come on true left join (
                    select organisation_id, null::uuid as id, kind, null as name, kbo, ovo from legal_person
                    union all select organisation_id, id, kind, name, kbo, null from connected_entity
                ) as part on part.organisation_id = organisation.id
                where organisation.id = ? order by part.id is not null, part.kind, part.name
                """).param(organisation).query(OrganisationHistory::framed).list();
        return new Frame(rows.getFirst().kind(), rows.getFirst().ended(), rows.getFirst().merged(),
                rows.getFirst().unfinished(), rows.getFirst().toCome(),
                rows.stream().flatMap(row -> row.parts().stream()).toList());
    }

    private static Frame framed(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        var part = kind == null
                ? List.<Part>of()
                : List.of(new Part(row.getObject("id", UUID.class), kind, row.getString("name"), row.getString("kbo"),
                        row.getString("ovo")));
        return new Frame(OrganisationKind.valueOf(row.getString("of_kind")), row.getBoolean("ended"),
                row.getBoolean("merged"), row.getBoolean("unfinished"), toCome(row), part);
    }

    private static @Nullable ToCome toCome(ResultSet row) throws SQLException {
        var day = row.getObject("merged_on", LocalDate.class);
        return day == null
                ? null
                : new ToCome(day, row.getString("parties"), row.getString("successor"), row.getBoolean("failed"));
    }

    /** From the organisations themselves, and from the mergers of those that ended before the portal. */
    List<Relative> relatives(UUID organisation) {
        return sql.sql("""
                select true as successor, next.id, next.name, next.nis, own.valid_until + 1 as merged_on
                from organisation as own join organisation as next on next.id = own.successor_id where own.id = :id
                union all
                select false, old.id, old.name, old.nis, old.valid_until + 1 from organisation as old where old.successor_id = :id
                union all
                select false, null, old_name, old_nis, merged_on from merger join organisation as own on own.nis = new_nis
                where own.id = :id and own.kind = 'LOCAL_AUTHORITY' and daterange(own.valid_from, own.valid_until, '[]') @> merged_on
                  and not exists (select from organisation as old where old.nis = old_nis and old.valid_until = merged_on - 1)
                order by successor, merged_on, name
                """).param("id", organisation).query(Relative.class).list();
    }
}
