package be.vlavirgem.platform.content;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of all versions of all content. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ContentRows {

    static final int MOST = 100;

    /** Whose plan comes due. */
    record Due(UUID id, OrganisationId organisation, PersonId person) {}

    private static final String VERSIONS = """
            select version.id, kind, code, number, revision, %s as body, created_at, published_at, planned_for,
                   coalesce(changed_at, created_at) as changed, coalesce(person.name, '') as who,
                   case when state = 'PUBLISHED' and exists (select from content_version as newer
                       where newer.kind = version.kind and newer.code = version.code and newer.state = 'PUBLISHED'
                       and (newer.published_at, newer.number) > (version.published_at, version.number)) then 'SUPERSEDED' else state end as state
            from content_version as version left join person on person.id = version.changed_by
            """;
    private static final String WHOLE = VERSIONS.formatted("version.body");
    private static final String LISTED = VERSIONS.formatted("''");

    private final JdbcClient sql;

    ContentRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Without their text, the latest first. */
    List<ContentVersion> all(String kind) {
        return sql.sql(LISTED + "where kind = ? order by code, number desc limit " + MOST)
                .param(kind)
                .query(ContentRows::version)
                .list();
    }

    /** Of each of these kinds as many, in one statement. */
    List<ContentVersion> all(Collection<String> kinds) {
        return sql
                .sql(LISTED + "where kind = any (?) order by kind, code, number desc limit " + MOST
                        + " * cardinality(?)")
                .params(kinds.toArray(String[]::new), kinds.toArray(String[]::new))
                .query(ContentRows::version)
                .list();
    }

    Optional<ContentVersion> find(UUID id) {
        return sql.sql(WHOLE + "where version.id = ?").param(id).query(ContentRows::version).optional();
    }

    /** Waits for whoever is changing it. */
    Optional<ContentVersion> lock(UUID id) {
        sql.sql("select from content_version where id = ? for update").param(id).query(row -> {});
        return find(id);
    }

    Optional<ContentVersion> latest(String kind, String code) {
        return sql.sql(WHOLE + "where kind = ? and code = ? order by number desc limit 1")
                .params(kind, code)
                .query(ContentRows::version)
                .optional();
    }

    Optional<UUID> published(String kind, String code) {
        return sql.sql("""
                select id from content_version where kind = ? and code = ? and state = 'PUBLISHED'
                order by published_at desc, number desc limit 1
                """).params(kind, code).query(UUID.class).optional();
    }

    Map<UUID, String> bodies(Collection<UUID> ids) {
        var bodies = new HashMap<UUID, String>();
        sql.sql("select id, body from content_version where id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    bodies.put(row.getObject("id", UUID.class), row.getString("body"));
                });
        return bodies;
    }

    boolean exists(UUID id) {
        return sql.sql("select exists (select from content_version where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    boolean isEmpty(String kind) {
        return sql.sql("select not exists (select from content_version where kind = ?)")
                .param(kind)
                .query(Boolean.class)
                .single();
    }

    boolean existsByBody(String kind, String body) {
        return sql.sql("select exists (select from content_version where kind = ? and body = ?)")
                .params(kind, body)
                .query(Boolean.class)
                .single();
    }

    void add(UUID id, String kind, String code, String body, Instant now, @Nullable PersonId by) {
        sql.sql("""
                insert into content_version (id, kind, code, number, state, body, created_at, changed_at, changed_by)
                select ?, ?, ?, coalesce(max(number), 0) + 1, 'DRAFT', ?, ?, ?, ? from content_version where kind = ? and code = ?
                """)
                .params(Arrays.asList(id, kind, code, body, Timestamp.from(now), Timestamp.from(now),
                        by == null ? null : by.value(), kind, code))
                .update();
    }

    /** False when it is no draft any more, or was changed since that revision. */
    boolean change(ContentVersion seen, String body, Instant now, PersonId by) {
        return sql.sql("""
                update content_version set body = ?, changed_at = ?, changed_by = ?, revision = revision + 1
                where id = ? and revision = ? and state = 'DRAFT'
                """).params(body, Timestamp.from(now), by.value(), seen.id(), seen.revision()).update() == 1;
    }

    void publish(UUID id, Instant now) {
        sql.sql("update content_version set state = 'PUBLISHED', published_at = ? where id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    void schedule(UUID id, LocalDate day, OrganisationId organisation, PersonId by) {
        sql.sql("update content_version set state = 'SCHEDULED', planned_for = ?, planned_by = ?, planned_at = ? where id = ?")
                .params(Date.valueOf(day), by.value(), organisation.value(), id)
                .update();
    }

    void unschedule(UUID id) {
        sql.sql("""
                update content_version set state = 'DRAFT', planned_for = null, planned_by = null, planned_at = null
                where id = ?
                """).param(id).update();
    }

    void delete(UUID id) {
        sql.sql("delete from content_version where id = ?").param(id).update();
    }

    /** Planned for that day or before, the earliest first. */
    List<Due> due(LocalDate day) {
        return sql.sql("""
                select id, planned_at, planned_by from content_version
                where state = 'SCHEDULED' and planned_for <= ? order by planned_for, number limit 100
                """)
                .param(Date.valueOf(day))
                .query((row, number) -> new Due(row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("planned_at", UUID.class)),
                        new PersonId(row.getObject("planned_by", UUID.class))))
                .list();
    }

    private static ContentVersion version(ResultSet row, int number) throws SQLException {
        return new ContentVersion(row.getObject("id", UUID.class), row.getString("kind"), row.getString("code"),
                row.getInt("number"), ContentVersion.State.valueOf(row.getString("state")), row.getInt("revision"),
                row.getString("body"), row.getTimestamp("created_at").toInstant(),
                new ContentVersion.Touch(row.getTimestamp("changed").toInstant(), row.getString("who")),
                Optional.ofNullable(row.getTimestamp("published_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getDate("planned_for")).map(Date::toLocalDate));
    }
}
