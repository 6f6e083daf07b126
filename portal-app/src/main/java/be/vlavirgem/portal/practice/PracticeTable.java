package be.vlavirgem.portal.practice;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The practice organisations and their people. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PracticeTable {

    private static final String ALL = """
            select organisation.id, name, valid_until, profile, weekly, filled_at, asked_at is not null as awaited,
                   (select count(distinct person_id) from membership where membership.organisation_id = organisation.id) as people
            from practice_organisation join organisation on organisation.id = practice_organisation.organisation_id
            """;

    private final JdbcClient sql;

    PracticeTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of now by name, then those that were ended, the last first. */
    List<PracticeOrganisation> all() {
        return sql.sql(ALL + " order by valid_until desc nulls first, name, id limit 200")
                .query(PracticeTable::one)
                .list();
    }

    /** One that was not ended. */
    Optional<PracticeOrganisation> find(OrganisationId id) {
        return sql.sql(ALL + " where organisation.id = ? and valid_until is null")
                .param(id.value())
                .query(PracticeTable::one)
                .optional();
    }

    private static PracticeOrganisation one(ResultSet row, int number) throws SQLException {
        return new PracticeOrganisation(new OrganisationId(row.getObject("id", UUID.class)), row.getString("name"),
                Profile.valueOf(row.getString("profile")), row.getInt("people"), row.getBoolean("weekly"),
                Optional.ofNullable(row.getTimestamp("filled_at")).map(Timestamp::toInstant),
                row.getBoolean("awaited"), Optional.ofNullable(row.getObject("valid_until", LocalDate.class)));
    }

    /** Those that are put back by themselves, and were not since that moment. */
    List<OrganisationId> weekly(Instant since) {
        return sql.sql("""
                select organisation_id from practice_organisation join organisation on organisation.id = organisation_id
                where weekly and valid_until is null and coalesce(filled_at < ?, true) order by name, id
                """).param(Timestamp.from(since)).query(UUID.class).list().stream().map(OrganisationId::new).toList();
    }

    boolean isNamed(String name) {
        return sql.sql("select exists (select from organisation where valid_until is null and lower(name) = lower(?))")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    /** A municipality has inhabitants, and these count for nobody else. */
    void add(OrganisationId id, String name, Profile profile, Instant now, int year) {
        sql.sql("insert into organisation (id, kind, name) values (?, 'PRACTICE', ?)")
                .params(id.value(), name)
                .update();
        sql.sql("insert into inhabitants (organisation_id, year, count) values (?, ?, ?)")
                .params(id.value(), year, profile.inhabitants())
                .update();
        sql.sql("insert into practice_organisation (organisation_id, profile, weekly, made_at) values (?, ?, false, ?)")
                .params(id.value(), profile.name(), Timestamp.from(now))
                .update();
    }

    void choose(OrganisationId id, boolean weekly) {
        sql.sql("update practice_organisation set weekly = ? where organisation_id = ?")
                .params(weekly, id.value())
                .update();
    }

    /** Remembers that these are to be put back. */
    void await(Collection<OrganisationId> ids, Instant now) {
        sql.sql("update practice_organisation set asked_at = ? where organisation_id = any (?)")
                .params(Timestamp.from(now), uuids(ids))
                .update();
    }

    /** Whatever came of it. */
    void awaitNoMore(Collection<OrganisationId> ids) {
        sql.sql("update practice_organisation set asked_at = null where organisation_id = any (?)")
                .param(uuids(ids))
                .update();
    }

    private static UUID[] uuids(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    /** Keeps its row until the transaction ends; empty when it was ended. */
    Optional<PracticeOrganisation> lock(OrganisationId id) {
        sql.sql("select from practice_organisation where organisation_id = ? for update")
                .param(id.value())
                .query((row, number) -> true)
                .optional();
        return find(id);
    }

    /** All the organisation of this transaction has, but for its people and its audit trail. */
    void empty() {
        sql.sql("select empty_practice_organisation()").query(row -> {});
    }

    void filled(OrganisationId id, Instant now) {
        sql.sql("update practice_organisation set filled_at = ?, asked_at = null where organisation_id = ?")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    /** Empty when it never was put back, or is none. */
    Optional<Instant> lastFilled(OrganisationId id) {
        return sql
                .sql("select filled_at from practice_organisation where organisation_id = ? and filled_at is not null")
                .param(id.value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Its people work there no more, and nobody who was invited comes in; how many there were. */
    int end(OrganisationId id, LocalDate last, Instant now) {
        sql.sql("update organisation set valid_until = ? where id = ?").params(last, id.value()).update();
        sql.sql("""
                update invitation set withdrawn_at = ? where organisation_id = ? and accepted_at is null and withdrawn_at is null
                """).params(Timestamp.from(now), id.value()).update();
        return sql.sql("""
                with gone as (delete from membership where organisation_id = ? returning person_id)
                select count(distinct person_id) from gone
                """).param(id.value()).query(Integer.class).single();
    }
}
