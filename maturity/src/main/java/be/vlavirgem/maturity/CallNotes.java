package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.audit.AuditTrail;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was noted of a call: each change is a new version, so that nobody writes over what a colleague noted meanwhile. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CallNotes {

    /** How long a note may be. */
    static final int LONGEST = 1_000;

    /** A version of a note. */
    record Note(int version, String text, Instant at, String by) {}

    private static final int SHOWN = 20;

    private final JdbcClient sql;
    private final AuditTrail audit;
    private final Clock clock;

    CallNotes(JdbcClient sql, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest first. */
    List<Note> of(Round.Id round, OrganisationId organisation) {
        return sql.sql("""
                select version, text, noted_at, person.name from round_call_note join person on person.id = noted_by
                where round_id = ? and organisation_id = ? order by version desc limit ?
                """)
                .params(round.value(), organisation.value(), SHOWN)
                .query((row, number) -> new Note(row.getInt("version"), row.getString("text"),
                        row.getTimestamp("noted_at").toInstant(), row.getString("name")))
                .list();
    }

    /** False when a colleague noted something since this version (0: none yet) was seen. */
    boolean keep(Access access, Round.Id round, OrganisationId organisation, int seen, String text) {
        var kept = add(access.person(), round, organisation, seen, text);
        if (kept) {
            audit.record(access.organisation(), access.person(), "round.called", organisation.value(), "");
        }
        return kept;
    }

    /** As {@link #keep}, of what nobody did: for the demo. */
    boolean add(PersonId by, Round.Id round, OrganisationId organisation, int seen, String text) {
        return sql.sql("""
                insert into round_call_note (round_id, organisation_id, version, text, noted_at, noted_by)
                select :round, :organisation, :seen + 1, :text, :at, :by
                where :seen = coalesce((select max(version) from round_call_note where round_id = :round and organisation_id = :organisation), 0)
                on conflict do nothing
                """)
                .param("round", round.value())
                .param("organisation", organisation.value())
                .param("seen", seen)
                .param("text", text)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .update() == 1;
    }
}
