package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.delegation.Delegate;
import be.vlavirgem.domain.delegation.Delegate.State;
import be.vlavirgem.domain.delegation.Delegates;
import be.vlavirgem.domain.delegation.Delegation;
import be.vlavirgem.domain.delegation.Delegation.How;
import be.vlavirgem.domain.delegation.Delegation.Party;
import be.vlavirgem.domain.delegation.Delegation.Terms;
import be.vlavirgem.domain.delegation.Delegations;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.audit.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an authority does with its delegations; each deed stands in its audit trail and is told to the body. */
@Service
@Transactional
class Delegating {

    private final Delegations delegations;
    private final Delegates delegates;
    private final DelegationMessages messages;
    private final LeftTasks left;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    Delegating(Delegations delegations, Delegates delegates, DelegationMessages messages, LeftTasks left,
            AuditTrail audit, IdSource ids, Clock clock) {
        this.delegations = delegations;
        this.delegates = delegates;
        this.messages = messages;
        this.left = left;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Lets a body work for the authority; empty when it does so already. The terms are right. */
    Optional<Delegation> grant(Access by, Party body, Terms terms) {
        var authority = delegations.party(by.organisation()).orElseThrow();
        var made = new Delegation(new Delegation.Id(ids.next()), authority, body, terms, clock.instant());
        if (!delegations.add(made, by.person())) {
            return Optional.empty();
        }
        record(by, made, "delegation.granted", codes(terms));
        messages.granted(made, by.person());
        return Optional.of(made);
    }

    /** Lets it run for another year from today, on the same terms. */
    boolean renew(Access by, Delegation seen) {
        var today = LocalDate.now(clock);
        var until = Delegation.latestEnd(today);
        if (!delegations.renew(seen.id(), until, today)) {
            return false;
        }
        noteChange(by, delegations.find(by.organisation(), seen.id()).orElseThrow());
        return true;
    }

    /** Changes how far and until when; false when it ended or was changed since it was seen. The terms are right. */
    boolean change(Access by, Delegation seen, Terms terms) {
        if (terms.equals(seen.terms())) {
            return true;
        }
        if (!delegations.change(seen, terms)) {
            return false;
        }
        left.to(by.person(), seen, atWork(seen));
        noteChange(by, seen.on(terms));
        return true;
    }

    private void noteChange(Access by, Delegation changed) {
        record(by, changed, "delegation.changed", codes(changed.terms()));
        messages.changed(changed, by.person());
    }

    /** Ends it at once. What its people still had to do comes to who withdraws. */
    boolean withdraw(Access by, Delegation seen) {
        if (!delegations.end(seen.id(), How.WITHDRAWN, by.person(), clock.instant())) {
            return false;
        }
        record(by, seen, "delegation.withdrawn", "");
        var named = atWork(seen);
        left.to(by.person(), seen, named);
        messages.withdrawn(seen, by.person(), named);
        return true;
    }

    /** Does not want this person; the body cannot name them again. */
    boolean refuse(Access by, Delegation seen, PersonId person) {
        if (!changed(by, seen, person, State.NAMED, State.REFUSED)) {
            return false;
        }
        record(by, seen, "delegate.refused", person.toString());
        left.to(by.person(), seen, List.of(person));
        messages.refused(seen, by.person(), person);
        return true;
    }

    /** Takes a refusal back. */
    boolean allow(Access by, Delegation seen, PersonId person) {
        if (!changed(by, seen, person, State.REFUSED, State.NAMED)) {
            return false;
        }
        record(by, seen, "delegate.allowed", person.toString());
        messages.named(seen, by.person(), List.of(person));
        return true;
    }

    private boolean changed(Access by, Delegation seen, PersonId person, State from, State to) {
        return delegates.change(seen.id(), person, from, to, by.person(), clock.instant());
    }

    private List<PersonId> atWork(Delegation delegation) {
        return delegates.of(List.of(delegation.id()))
                .stream()
                .filter(Delegate::isAtWork)
                .map(Delegate::person)
                .toList();
    }

    private static String codes(Terms terms) {
        return "%s %s %s".formatted(terms.area(), terms.reach(), terms.until());
    }

    private void record(Access by, Delegation about, String action, String detail) {
        audit.record(by.organisation(), by.person(), action, about.id().value(), detail);
    }
}
