package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Accounts;
import be.vlavirgem.domain.people.Accounts.Account;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.tasks.Tasks;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** The roles of colleagues, and their leaving. The database has the last word on the last administrator. */
@Service
class Colleagues {

    /** Somebody with an account and the roles here, what they still have to do, and what was done about them. */
    record Colleague(Account account, Set<Role> roles, int tasks, List<People.Colleague> successors,
            List<AuditTrail.Entry> history) {}

    private static final String LAST = "portal.people.fault.last";

    private final Accounts accounts;
    private final People people;
    private final Memberships memberships;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Colleagues(Accounts accounts, People people, Memberships memberships, Tasks tasks, AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.people = people;
        this.memberships = memberships;
        this.tasks = tasks;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A colleague of this visitor. */
    Optional<Colleague> find(Access by, PersonId person) {
        return transaction.execute(status -> memberships.roles(person, by.organisation())
                .flatMap(roles -> accounts.of(person).map(account -> colleague(by, account, roles))));
    }

    private Colleague colleague(Access by, Account account, Set<Role> roles) {
        var person = account.person();
        var open = tasks.openOf(by.organisation(), person, Tasks.MANY).size();
        var others = open == 0 ? List.<People.Colleague>of() : tasks.candidates(by, Optional.empty());
        return new Colleague(account, roles, open,
                others.stream().filter(other -> !other.id().equals(person)).toList(),
                audit.of(by.organisation(), person.value()));
    }

    /** Gives exactly these roles; the key of why that cannot be. */
    Optional<String> change(Access by, PersonId person, Collection<Role> wished) {
        return kept(status -> {
            var held = memberships.roles(person, by.organisation()).orElseThrow(NotFoundException::new);
            if (held.equals(Set.copyOf(wished))) {
                return Optional.empty();
            }
            var fault = fault(by, person, held, wished);
            if (fault.isEmpty()) {
                replace(by, person, held, wished);
            }
            return fault;
        });
    }

    private void replace(Access by, PersonId person, Set<Role> held, Collection<Role> wished) {
        wished.stream()
                .filter(role -> !held.contains(role))
                .forEach(role -> people.give(person, by.organisation(), role));
        held.stream()
                .filter(role -> !wished.contains(role))
                .forEach(role -> people.withdraw(person, by.organisation(), role));
        record(by, person, "person.roles-changed", RoleWords.codes(wished));
    }

    private Optional<String> fault(Access by, PersonId person, Set<Role> held, Collection<Role> wished) {
        if (held.stream().anyMatch(role -> role.isAdministrator() && !wished.contains(role))
                && memberships.isLastAdministrator(person, by.organisation())) {
            return Optional.of(LAST);
        }
        return wished.stream().noneMatch(Permission.KEEP_TASKS::isGivenBy)
                && !tasks.openOf(by.organisation(), person, 1).isEmpty()
                        ? Optional.of("portal.people.fault.open-tasks")
                        : Optional.empty();
    }

    /** Ends the membership, after what was still to do went to a colleague; the key of why that cannot be. */
    Optional<String> end(Access by, PersonId person, Optional<PersonId> successor) {
        return kept(status -> {
            if (memberships.isLastAdministrator(person, by.organisation())) {
                return Optional.of(LAST);
            }
            if (!handOver(by, person, successor)) {
                status.setRollbackOnly();
                return Optional.of("portal.people.fault.successor");
            }
            memberships.roles(person, by.organisation())
                    .orElseThrow(NotFoundException::new)
                    .forEach(role -> people.withdraw(person, by.organisation(), role));
            record(by, person, "person.left", "");
            return Optional.empty();
        });
    }

    private boolean handOver(Access by, PersonId person, Optional<PersonId> successor) {
        var open = tasks.openOf(by.organisation(), person, Tasks.MANY).size();
        while (open > 0) {
            if (successor.isEmpty() || tasks.handOver(by, person, successor.get()) < open) {
                return false;
            }
            open = tasks.openOf(by.organisation(), person, Tasks.MANY).size();
        }
        return true;
    }

    /** Of two administrators who leave at once the second finds out here. */
    private Optional<String> kept(Work work) {
        try {
            return transaction.execute(work::in);
        } catch (DataIntegrityViolationException refused) {
            if (String.valueOf(refused.getMessage()).contains("keeps an administrator")) {
                return Optional.of(LAST);
            }
            throw refused;
        }
    }

    private interface Work {
        Optional<String> in(TransactionStatus status);
    }

    private void record(Access by, PersonId person, String action, String detail) {
        audit.record(by.organisation(), by.person(), action, person.value(), detail);
    }
}
