package be.vlavirgem.platform.audit;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who did what when, in the transaction of the deed itself: no deed without its entry. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AuditTrail {

    /** One line of the trail; {@code who} is the name of today, the action a dotted verb such as {@code measurement.submitted}. */
    public record Entry(Instant at, String who, String action, String detail) {}

    /** An entry, with in whose books it stands and what it is about. */
    public record Found(OrganisationId organisation, UUID subject, Entry entry) {}

    /** Something a person did, and for which organisation. */
    public record Deed(Instant at, String organisation, String action, String detail) {}

    /** Some of what people did for an organisation, and how much there is. */
    public record Entries(List<Entry> some, long total) {}

    /** Some of the deeds of a person, and how many there are. */
    public record Deeds(List<Deed> some, long total) {}

    private final JdbcClient sql;
    private final IdSource ids;
    private final Clock clock;

    AuditTrail(JdbcClient sql, IdSource ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds an entry; {@code detail} holds codes and counts (200 characters at most), never names or texts of people. */
    public void record(OrganisationId organisation, PersonId person, String action, UUID subject, String detail) {
        sql.sql("""
                insert into audit_entry (organisation_id, id, at, person_id, action, subject_id, detail)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(organisation.value(), ids.next(), Timestamp.from(clock.instant()), person.value(), action,
                        subject, detail)
                .update();
    }

    /** Adds an entry for somebody without an account, such as the holder of a link. */
    public void recordOfStranger(OrganisationId organisation, String action, UUID subject, String detail) {
        sql.sql("insert into audit_entry (organisation_id, id, at, action, subject_id, detail) values (?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), ids.next(), Timestamp.from(clock.instant()), action, subject, detail)
                .update();
    }

    /** What was done to a subject, the latest first, 200 entries at most. */
    public List<Entry> of(OrganisationId organisation, UUID subject) {
        return sql.sql("""
                select at, coalesce(person.name, '') as who, action, detail
                from audit_entry left join person on person.id = audit_entry.person_id
                where organisation_id = ? and subject_id = ? order by at desc, audit_entry.id desc limit 200
                """)
                .params(organisation.value(), subject)
                .query((row, number) -> entry(row))
                .list();
    }

    /** What stands in one of these books about one of these subjects, the latest first, 200 entries at most. */
    public List<Found> among(Collection<OrganisationId> organisations, Collection<UUID> subjects) {
        return sql.sql("""
                select organisation_id, subject_id, at, coalesce(person.name, '') as who, action, detail
                from audit_entry left join person on person.id = audit_entry.person_id
                where organisation_id = any (?) and subject_id = any (?) order by at desc, audit_entry.id desc limit 200
                """)
                .params(organisations.stream().map(OrganisationId::value).toArray(UUID[]::new),
                        subjects.toArray(UUID[]::new))
                .query((row, number) -> new Found(new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getObject("subject_id", UUID.class), entry(row)))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getTimestamp("at").toInstant(), row.getString("who"), row.getString("action"),
                row.getString("detail"));
    }

    /** What was done to a subject, and what these people did for the organisation since; the latest first, in one statement. */
    public Entries around(OrganisationId organisation, UUID subject, Collection<PersonId> people, Instant since,
            int limit, long offset) {
        var total = new AtomicLong();
        var some = sql.sql("""
                select at, coalesce(person.name, '') as who, action, detail, count(*) over () as total
                from audit_entry left join person on person.id = audit_entry.person_id
                where organisation_id = ? and (subject_id = ? or person_id = any (?)) and at >= ?
                order by at desc, audit_entry.id desc limit ? offset ?
                """)
                .params(organisation.value(), subject, people.stream().map(PersonId::value).toArray(UUID[]::new),
                        Timestamp.from(since), limit, offset)
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return entry(row);
                })
                .list();
        return new Entries(some, total.get());
    }

    /** How often something was done since. */
    public long count(OrganisationId organisation, String action, Instant since) {
        return sql.sql("select count(*) from audit_entry where organisation_id = ? and action = ? and at >= ?")
                .params(organisation.value(), action, Timestamp.from(since))
                .query(Long.class)
                .single();
    }

    /** What a person did in the organisations that may be read, the latest first. */
    public Deeds doneBy(PersonId person, int limit, long offset) {
        var total = sql.sql("select count(*) from audit_entry where person_id = ?")
                .param(person.value())
                .query(Long.class)
                .single();
        var some = sql.sql("""
                select at, organisation.name, action, detail
                from audit_entry join organisation on organisation.id = audit_entry.organisation_id
                where person_id = ? order by at desc, audit_entry.id desc limit ? offset ?
                """)
                .params(person.value(), limit, offset)
                .query((row, number) -> new Deed(row.getTimestamp("at").toInstant(), row.getString("name"),
                        row.getString("action"), row.getString("detail")))
                .list();
        return new Deeds(some, total);
    }
}
