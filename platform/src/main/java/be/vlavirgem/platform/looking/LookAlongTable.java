package be.vlavirgem.platform.looking;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.looking.LookAlong.Because;
import be.vlavirgem.platform.looking.LookAlong.End;
import be.vlavirgem.platform.looking.LookAlong.Place;
import be.vlavirgem.platform.looking.LookAlong.Somebody;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of looking along. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LookAlongTable {

    private static final String LOOKS = """
            select look_along.*, person.name as person_name, onlooker.name as onlooker_name, organisation.name as organisation_name
            from look_along join person on person.id = person_id join person as onlooker on onlooker.id = asked_by
            join organisation on organisation.id = organisation_id
            """;
    private static final int MOST_SHOWN = 50;

    private final JdbcClient sql;

    LookAlongTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when somebody asks or looks along already. */
    boolean add(LookAlong.Id id, PersonId person, OrganisationId organisation, PersonId by, String reason,
            Instant now) {
        return sql.sql("""
                insert into look_along (id, organisation_id, person_id, asked_by, reason, asked_at, until) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (person_id) where ended_at is null do nothing
                """)
                .params(id.value(), organisation.value(), person.value(), by.value(), reason, Timestamp.from(now),
                        Timestamp.from(now.plus(LookAlong.ANSWERED_WITHIN)))
                .update() == 1;
    }

    boolean approve(LookAlong.Id id, Instant now) {
        return sql.sql("""
                update look_along set approved_at = ?, until = ?
                where id = ? and approved_at is null and ended_at is null and until > ?
                """)
                .params(Timestamp.from(now), Timestamp.from(now.plus(LookAlong.LASTS)), id.value(),
                        Timestamp.from(now))
                .update() == 1;
    }

    boolean begin(LookAlong.Id id, Instant now) {
        return sql.sql("""
                update look_along set begun_at = coalesce(begun_at, ?)
                where id = ? and approved_at is not null and ended_at is null and until > ?
                """).params(Timestamp.from(now), id.value(), Timestamp.from(now)).update() == 1;
    }

    void looked(LookAlong.Id id) {
        sql.sql("update look_along set pages = pages + 1 where id = ?").param(id.value()).update();
    }

    boolean end(LookAlong.Id id, End end) {
        return sql.sql("update look_along set ended_at = ?, ended_because = ? where id = ? and ended_at is null")
                .params(Timestamp.from(end.at()), end.because().name(), id.value())
                .update() == 1;
    }

    int forgetBefore(Instant moment) {
        return sql.sql("delete from look_along where asked_at < ? and ended_at is not null")
                .param(Timestamp.from(moment))
                .update();
    }

    Optional<LookAlong> find(LookAlong.Id id) {
        return sql.sql(LOOKS + " where look_along.id = ?").param(id.value()).query(LookAlongTable::read).optional();
    }

    List<LookAlong> with(PersonId person) {
        return sql.sql(LOOKS + " where person_id = ? order by asked_at desc limit ?")
                .params(person.value(), MOST_SHOWN)
                .query(LookAlongTable::read)
                .list();
    }

    /** Those that run, of which this is one of the two. */
    List<LookAlong> running(PersonId either) {
        return sql.sql(LOOKS + """
                 where (person_id = :either or asked_by = :either) and approved_at is not null and ended_at is null
                """).param("either", either.value()).query(LookAlongTable::read).list();
    }

    List<LookAlong> overdue(Instant now) {
        return sql.sql(LOOKS + " where ended_at is null and until <= ?")
                .param(Timestamp.from(now))
                .query(LookAlongTable::read)
                .list();
    }

    private static LookAlong read(ResultSet row, int number) throws SQLException {
        return new LookAlong(new LookAlong.Id(row.getObject("id", UUID.class)),
                new Somebody(new PersonId(row.getObject("person_id", UUID.class)), row.getString("person_name")),
                new Place(new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("organisation_name")),
                new Somebody(new PersonId(row.getObject("asked_by", UUID.class)), row.getString("onlooker_name")),
                row.getString("reason"), row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("until").toInstant(), moment(row, "approved_at"), moment(row, "begun_at"),
                row.getInt("pages"), end(row));
    }

    private static Optional<End> end(ResultSet row) throws SQLException {
        var because = row.getString("ended_because");
        return moment(row, "ended_at").map(at -> new End(at, Because.valueOf(because)));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
