package be.vlavirgem.platform.looking;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.platform.looking.LookAlong.Because;
import be.vlavirgem.platform.looking.LookAlong.End;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks to look along, keeps the answer and what was looked at; each of it stands in the audit trail of the organisation. */
@Component
public class LookAlongs {

    /** What came of a question. */
    public enum Asking {
        /** The person is asked. */
        ASKED,
        /** No reason was given. */
        NO_REASON,
        /** The reason is too long. */
        LONG_REASON,
        /** Nobody looks along with who keeps the portal. */
        KEEPER,
        /** The person does not work there. */
        NO_MEMBER,
        /** Somebody asks or looks along already. */
        ALREADY
    }

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(365);

    private final LookAlongTable table;
    private final AuditTrail audit;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final IdSource ids;
    private final Clock clock;

    LookAlongs(LookAlongTable table, AuditTrail audit, PlatformTransaction platform,
            PlatformTransactionManager transactions, IdSource ids, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.ids = ids;
        this.clock = clock;
    }

    @Bean
    static Chore endLookAlongs(ObjectProvider<LookAlongs> looks) {
        return Chore.every(PAUSE, "look-alongs", stopping -> looks.getObject().endOverdue());
    }

    /** Asks the person, who is seen in this organisation if they approve. */
    public Asking ask(Access by, Access person, OrganisationId organisation, String typed) {
        var reason = typed.strip();
        if (reason.isEmpty() || reason.length() > LookAlong.LONGEST_REASON) {
            return reason.isEmpty() ? Asking.NO_REASON : Asking.LONG_REASON;
        }
        if (person.isKeeper() || !person.isMemberOf(organisation)) {
            return person.isKeeper() ? Asking.KEEPER : Asking.NO_MEMBER;
        }
        endOverdue();
        var asked = within(organisation, () -> {
            var id = new LookAlong.Id(ids.next());
            var added = table.add(id, person.person(), organisation, by.person(), reason, clock.instant());
            if (added) {
                audit.record(organisation, by.person(), "look-along.asked", person.person().value(), "");
            }
            return added;
        });
        return asked ? Asking.ASKED : Asking.ALREADY;
    }

    /** The person lets who asks look along; false when the question is not there any more. */
    public boolean approve(LookAlong look) {
        return within(look.place().id(), () -> {
            var approved = table.approve(look.id(), clock.instant());
            if (approved) {
                record(look, look.person().id(), "look-along.approved", "");
            }
            return approved;
        });
    }

    /** The first page is asked for, or one looks again; false when it is not approved, or over. */
    public boolean begin(LookAlong look) {
        return within(look.place().id(), () -> {
            var begun = table.begin(look.id(), clock.instant());
            if (begun) {
                record(look, look.onlooker().id(), "look-along.began", "");
            }
            return begun;
        });
    }

    /** Keeps that a page was looked at: its route, in which nothing says of whom or what it is. */
    public void looked(LookAlong look, String route) {
        within(look.place().id(), () -> {
            table.looked(look.id());
            audit.record(look.place().id(), look.onlooker().id(), "look-along.page", look.id().value(), route);
            return true;
        });
    }

    /** Ends it now; nothing happens when it ended before. */
    public void end(LookAlong look, Because because) {
        end(look, new End(clock.instant(), because));
    }

    private void end(LookAlong look, End end) {
        within(look.place().id(), () -> {
            var ended = table.end(look.id(), end);
            if (ended) {
                record(look, doer(look, end.because()), end.because().action(), end.because().name());
            }
            return ended;
        });
    }

    private static PersonId doer(LookAlong look, Because because) {
        return because == Because.REFUSED || because == Because.STOPPED_BY_USER
                ? look.person().id()
                : look.onlooker().id();
    }

    /** One of two signed out: whatever they look at together ends. */
    public void signedOut(PersonId either) {
        platform.call(() -> table.running(either)).forEach(look -> end(look, Because.SIGNED_OUT));
    }

    /** Writes down the ends nobody was there for, and forgets what is a year old. */
    public void endOverdue() {
        var now = clock.instant();
        Chore.forEach("Ending a look-along", platform.call(() -> table.overdue(now)),
                look -> look.ended(now).ifPresent(end -> end(look, end)));
        platform.run(() -> table.forgetBefore(now.minus(KEPT)));
    }

    /** The one with this id, whatever became of it. */
    public Optional<LookAlong> find(LookAlong.Id id) {
        return platform.call(() -> table.find(id));
    }

    /** All with this person, the latest first. */
    public List<LookAlong> with(PersonId person) {
        return platform.call(() -> table.with(person));
    }

    private void record(LookAlong look, PersonId by, String action, String detail) {
        audit.record(look.place().id(), by, action, look.person().id().value(), detail);
    }

    private boolean within(OrganisationId organisation, BooleanSupplier work) {
        return Boolean.TRUE.equals(TenantScope.of(organisation)
                .call(() -> transaction.execute(status -> work.getAsBoolean())));
    }
}
