package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.delegation.Delegate;
import be.vlavirgem.domain.delegation.Delegate.State;
import be.vlavirgem.domain.delegation.Delegates;
import be.vlavirgem.domain.delegation.Delegates.Candidate;
import be.vlavirgem.domain.delegation.Delegation;
import be.vlavirgem.domain.delegation.Delegation.How;
import be.vlavirgem.domain.delegation.Delegations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a body does with what was delegated to it; each deed stands in the audit trail of the authority, and is told to it. */
@Service
class Mandates {

    private final Delegations delegations;
    private final Delegates delegates;
    private final DelegationMessages messages;
    private final LeftTasks left;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Mandates(Delegations delegations, Delegates delegates, DelegationMessages messages, LeftTasks left,
            AuditTrail audit,
            Clock clock, PlatformTransactionManager transactions) {
        this.delegations = delegations;
        this.delegates = delegates;
        this.messages = messages;
        this.left = left;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Names just these of the body's people for an authority, except whom it refused; false when nothing changed. */
    boolean name(Access by, Delegation seen, Collection<PersonId> wished) {
        return within(seen, () -> {
            var ours = delegates.candidates(seen.body().id()).stream().map(Candidate::person).toList();
            var added = ours.stream().filter(wished::contains).filter(person -> add(by, seen, person)).toList();
            var removed = delegates.of(List.of(seen.id()))
                    .stream()
                    .filter(one -> one.state() == State.NAMED && !wished.contains(one.person()))
                    .map(Delegate::person)
                    .filter(person -> remove(by, seen, person))
                    .toList();
            messages.named(seen, by.person(), added);
            if (added.isEmpty() && removed.isEmpty()) {
                return false;
            }
            left.back(seen, removed);
            messages.peopleChanged(seen, by.person(), Stream.concat(added.stream(), removed.stream()).toList());
            return true;
        });
    }

    private boolean add(Access by, Delegation seen, PersonId person) {
        return noted(by, seen, person, "delegate.named",
                delegates.name(seen.id(), person, by.person(), clock.instant()));
    }

    private boolean remove(Access by, Delegation seen, PersonId person) {
        return noted(by, seen, person, "delegate.removed",
                delegates.change(seen.id(), person, State.NAMED, State.REMOVED, by.person(), clock.instant()));
    }

    private boolean noted(Access by, Delegation seen, PersonId person, String action, boolean done) {
        if (done) {
            audit.record(seen.authority().id(), by.person(), action, seen.id().value(), person.toString());
        }
        return done;
    }

    /** Works for the authority no longer, at once; false when it had ended. */
    boolean handBack(Access by, Delegation seen) {
        return within(seen, () -> {
            if (!delegations.end(seen.id(), How.HANDED_BACK, by.person(), clock.instant())) {
                return false;
            }
            audit.record(seen.authority().id(), by.person(), "delegation.returned", seen.id().value(), "");
            left.back(seen, delegates.of(List.of(seen.id())).stream().map(Delegate::person).toList());
            messages.returned(seen, by.person());
            return true;
        });
    }

    private interface Work {
        boolean done();
    }

    private boolean within(Delegation seen, Work work) {
        return TenantScope.of(seen.authority().id()).call(() -> transaction.execute(status -> work.done()));
    }
}
