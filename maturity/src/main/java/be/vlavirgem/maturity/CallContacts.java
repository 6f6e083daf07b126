package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom V-ICT-OR calls at an authority: one for each, kept by V-ICT-OR itself. The trail says that it changed, never what it says; an
 * emptied one and that of an authority that ended are deleted.
 */
@Service
@Transactional
class CallContacts {

    /** The contact of an authority, which has that name, and its version; 0 when none is kept. */
    record Kept(OrganisationId organisation, String authority, ContactForm contact, int version) {}

    private final CallRound rounds;
    private final RoundAuthorities authorities;
    private final AuditTrail audit;
    private final PlatformTransaction platform;
    private final JdbcClient sql;
    private final Clock clock;

    CallContacts(CallRound rounds, RoundAuthorities authorities, AuditTrail audit, PlatformTransaction platform,
            JdbcClient sql, Clock clock) {
        this.rounds = rounds;
        this.authorities = authorities;
        this.audit = audit;
        this.platform = platform;
        this.sql = sql;
        this.clock = clock;
    }

    /** 404 for who is no authority of the round. */
    @Transactional(readOnly = true)
    Kept of(OrganisationId organisation) {
        var name = name(organisation);
        return sql.sql("select name, position, telephone, email, version from call_contact where organisation_id = ?")
                .param(organisation.value())
                .query((row, number) -> new Kept(organisation, name, new ContactForm(row.getString("name"),
                        row.getString("position"), row.getString("telephone"), row.getString("email")),
                        row.getInt("version")))
                .optional()
                .orElseGet(() -> new Kept(organisation, name, ContactForm.EMPTY, 0));
    }

    private String name(OrganisationId organisation) {
        return rounds.now()
                .flatMap(round -> authorities.callee(round.id(), organisation))
                .map(RoundAuthorities.Callee::name)
                .orElseThrow(NotFoundException::new);
    }

    /** Keeps it, or forgets it when it is emptied; false when a colleague changed it since this version was seen. */
    boolean keep(Access access, OrganisationId organisation, int seen, ContactForm typed) {
        if (of(organisation).version() != seen) {
            return false;
        }
        var changed = typed.isEmpty() ? forget(organisation, seen) : write(organisation, seen, typed);
        if (changed) {
            audit.record(access.organisation(), access.person(),
                    typed.isEmpty() ? "round.contact-removed" : "round.contact-kept", organisation.value(), "");
        }
        return changed || (typed.isEmpty() && seen == 0);
    }

    private boolean forget(OrganisationId organisation, int seen) {
        return sql.sql("delete from call_contact where organisation_id = ? and version = ?")
                .params(organisation.value(), seen)
                .update() == 1;
    }

    private boolean write(OrganisationId organisation, int seen, ContactForm typed) {
        return sql.sql("""
                insert into call_contact (organisation_id, name, position, telephone, email, version)
                values (:organisation, :name, :position, :telephone, :email, 1)
                on conflict (organisation_id) do update set name = excluded.name, position = excluded.position,
                    telephone = excluded.telephone, email = excluded.email, version = call_contact.version + 1
                    where call_contact.version = :seen
                """)
                .param("organisation", organisation.value())
                .param("name", typed.name())
                .param("position", typed.position())
                .param("telephone", typed.telephone())
                .param("email", typed.email())
                .param("seen", seen)
                .update() == 1;
    }

    /** Those of authorities that ended; in a transaction of the platform, for it is of no organisation. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void forgetEnded() {
        platform.call(() -> sql.sql("""
                delete from call_contact using organisation where organisation.id = organisation_id and valid_until < ?
                """).param(LocalDate.now(clock)).update());
    }

    /** Apart, for the chores are asked for early. */
    @Component
    static class Daily {

        @Bean
        static Chore callContactsForgotten(ObjectProvider<CallContacts> contacts, Clock clock) {
            return Chore.daily(LocalTime.of(4, 20), clock.getZone(), "call-contacts",
                    () -> contacts.getObject().forgetEnded());
        }
    }
}
