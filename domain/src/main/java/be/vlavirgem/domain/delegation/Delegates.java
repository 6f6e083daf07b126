package be.vlavirgem.domain.delegation;

import be.vlavirgem.domain.delegation.Delegate.State;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people whom bodies named, also those who no longer are. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Delegates {

    /** Somebody of a body who can be named. */
    public record Candidate(PersonId person, String name) {}

    private final JdbcClient sql;

    Delegates(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of these delegations, by name. */
    public List<Delegate> of(Collection<Delegation.Id> delegations) {
        return sql.sql("""
                select delegate.*, person.name, locked_at is null and exists (
                    select from membership join delegation on delegation.id = delegation_id
                    where membership.person_id = delegate.person_id and organisation_id = body_id) as present
                from delegate join person on person.id = delegate.person_id
                where delegation_id = any (?) order by person.name, person.id
                """)
                .param(delegations.stream().map(Delegation.Id::value).toArray(UUID[]::new))
                .query(Delegates::read)
                .list();
    }

    /** Everybody of a body who can sign in, by name; the first 300. */
    public List<Candidate> candidates(OrganisationId body) {
        return sql.sql("""
                select id, name from person where locked_at is null
                  and exists (select from membership where person_id = person.id and organisation_id = ?)
                order by name, id limit 300
                """)
                .param(body.value())
                .query((row, number) -> new Candidate(new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name")))
                .list();
    }

    /** Names somebody; false where that is so already, or the authority refused this person. */
    public boolean name(Delegation.Id delegation, PersonId person, PersonId by, Instant now) {
        return sql.sql("""
                insert into delegate (delegation_id, person_id, state, changed_by, changed_at) values (?, ?, 'NAMED', ?, ?)
                on conflict (delegation_id, person_id) do update
                    set state = 'NAMED', changed_by = excluded.changed_by, changed_at = excluded.changed_at
                    where delegate.state = 'REMOVED'
                """)
                .params(delegation.value(), person.value(), by.value(), Timestamp.from(now))
                .update() == 1;
    }

    /** Brings somebody from one state to another, from the next request on; false when it was not that state. */
    public boolean change(Delegation.Id delegation, PersonId person, State from, State to, PersonId by, Instant now) {
        return sql.sql("""
                update delegate set state = ?, changed_by = ?, changed_at = ?
                where delegation_id = ? and person_id = ? and state = ?
                """)
                .params(to.name(), by.value(), Timestamp.from(now), delegation.value(), person.value(), from.name())
                .update() == 1;
    }

    private static Delegate read(ResultSet row, int number) throws SQLException {
        return new Delegate(new Delegation.Id(row.getObject("delegation_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)), row.getString("name"),
                State.valueOf(row.getString("state")), row.getTimestamp("changed_at").toInstant(),
                row.getBoolean("present"));
    }
}
