package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.platform.sharing.ShareId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people without account are asked, in the scope of the organisation that asks. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GuestRequests {

    private static final int MOST = 200;
    private static final String REQUESTS = """
            select guest_request.*, share.title, share.address, share.valid_until, share.withdrawn_at,
                   coalesce(asker.name, '') as asker, measurement.state = 'OPEN' as measuring,
                   asker.locked_at is null and exists (select from worker
                       where worker.person_id = guest_request.asked_by and worker.organisation_id = guest_request.organisation_id
                         and worker.until >= ?) as asker_works
            from guest_request
            join share on share.organisation_id = guest_request.organisation_id and share.id = guest_request.share_id
            join measurement on measurement.organisation_id = guest_request.organisation_id and measurement.id = guest_request.measurement_id
            left join person as asker on asker.id = guest_request.asked_by
            """;

    private final JdbcClient sql;
    private final Clock clock;

    GuestRequests(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(GuestRequest.Id id, Share share, GuestOrder order, PersonId by, Instant now) {
        sql.sql("""
                insert into guest_request (organisation_id, id, share_id, measurement_id, chapter, questions, with_earlier, name, message, asked_at, asked_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(share.owner().value(), id.value(), share.id().value(), share.subject().id(),
                        order.questions().chapter(), order.questions().codes().toArray(String[]::new),
                        order.questions().withEarlier(), order.name(), order.message(), Timestamp.from(now),
                        by.value())
                .update();
    }

    boolean exists(UUID id) {
        return sql.sql("select exists (select from guest_request where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    Optional<GuestRequest> find(GuestRequest.Id id) {
        return sql.sql(REQUESTS + "where guest_request.id = ?")
                .params(today(), id.value())
                .query(GuestRequests::read)
                .optional();
    }

    /** The one a link leads to. */
    Optional<GuestRequest> of(ShareId share) {
        return sql.sql(REQUESTS + "where guest_request.share_id = ?")
                .params(today(), share.value())
                .query(GuestRequests::read)
                .optional();
    }

    /** Of a measurement, but what was taken back; the earliest asked first. */
    List<GuestRequest> about(Measurement.Id measurement) {
        return sql.sql(REQUESTS
                + "where guest_request.measurement_id = ? and share.withdrawn_at is null order by asked_at, guest_request.id limit ?")
                .params(today(), measurement.value(), MOST)
                .query(GuestRequests::read)
                .list();
    }

    /** What somebody asked in the measurement that is worked on, but what was taken back; the latest asked first. */
    List<GuestRequest> askedBy(OrganisationId organisation, PersonId person, int most) {
        return sql.sql(REQUESTS + """
                where guest_request.organisation_id = ? and asked_by = ? and share.withdrawn_at is null and measurement.state = 'OPEN'
                order by asked_at desc, guest_request.id limit ?
                """).params(today(), organisation.value(), person.value(), most).query(GuestRequests::read).list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    void begin(GuestRequest.Id id, Instant now) {
        sql.sql("update guest_request set begun_at = ? where id = ? and begun_at is null")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    /** Uses the link up; false when that was done already. */
    boolean finish(GuestRequest.Id id, Instant now) {
        return sql.sql("update guest_request set finished_at = ? where id = ? and finished_at is null")
                .params(Timestamp.from(now), id.value())
                .update() == 1;
    }

    /** Asked once more, by whoever does so now. */
    void renew(GuestRequest.Id id, PersonId by, Instant now) {
        sql.sql("update guest_request set begun_at = null, finished_at = null, asked_by = ?, asked_at = ? where id = ?")
                .params(by.value(), Timestamp.from(now), id.value())
                .update();
    }

    /** Forgets the names of those whose link ended before that day, and what was written to them; what they answered stays. */
    void forgetNames(OrganisationId organisation, LocalDate day) {
        sql.sql("""
                update guest_request set name = '', message = '' where organisation_id = ? and (name <> '' or message <> '') and share_id in
                    (select id from share where organisation_id = guest_request.organisation_id and valid_until < ?)
                """).params(organisation.value(), day).update();
    }

    private static GuestRequest read(ResultSet row, int number) throws SQLException {
        return new GuestRequest(new GuestRequest.Id(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new Measurement.Id(row.getObject("measurement_id", UUID.class)),
                new ShareId(row.getObject("share_id", UUID.class)), row.getString("title"), questions(row),
                new GuestRequest.Guest(row.getString("name"), Optional.ofNullable(row.getString("address"))),
                new GuestRequest.Asked(new PersonId(row.getObject("asked_by", UUID.class)), row.getString("asker"),
                        row.getBoolean("asker_works"), row.getTimestamp("asked_at").toInstant(),
                        row.getString("message")),
                new GuestRequest.Life(
                        Objects.requireNonNull(row.getObject("valid_until", LocalDate.class)),
                        row.getTimestamp("withdrawn_at") != null, row.getBoolean("measuring"),
                        moment(row, "begun_at"), moment(row, "finished_at")));
    }

    private static GuestRequest.Questions questions(ResultSet row) throws SQLException {
        return new GuestRequest.Questions(row.getString("chapter"),
                List.of((String[]) row.getArray("questions").getArray()), row.getBoolean("with_earlier"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
