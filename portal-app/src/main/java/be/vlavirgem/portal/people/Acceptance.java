package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Accounts;
import be.vlavirgem.domain.people.Accounts.Account;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.messages.Addresses;
import be.vlavirgem.platform.secret.Secret;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets whoever holds the link of an invitation come in; of two at once the second finds it used. */
@Service
class Acceptance {

    /** An invitation behind a link, and the account that its address has already. */
    record Opened(Secret link, Invitation invitation, Optional<Account> account) {

        /** True for who has a password: that person signs in first, for a link is less than a password. */
        boolean isForSomebodyKnown() {
            return account.filter(Opened::signsInFirst).isPresent();
        }

        /** A locked one too: a link does not unlock. */
        private static boolean signsInFirst(Account account) {
            return account.hasPassword() || account.isLocked();
        }
    }

    private final InvitationTable table;
    private final InvitationMessages messages;
    private final People people;
    private final Accounts accounts;
    private final Addresses addresses;
    private final AuditTrail audit;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Acceptance(InvitationTable table, InvitationMessages messages, People people, Accounts accounts,
            Addresses addresses, AuditTrail audit, PlatformTransaction platform,
            PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.messages = messages;
        this.people = people;
        this.accounts = accounts;
        this.addresses = addresses;
        this.audit = audit;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What is behind the link, as long as it works. */
    Optional<Opened> open(String token) {
        var link = new Secret(token);
        return platform.call(() -> table.behind(link, clock.instant())
                .map(found -> new Opened(link, found, accounts.with(found.invitee().email()))));
    }

    /** Makes the account with this name and password and gives the roles; empty when the link was used, or the account made, meanwhile. */
    Optional<PersonId> asSomebodyNew(Opened opened, String name, String hash) {
        try {
            return within(opened, () -> account(opened, name, hash));
        } catch (DuplicateKeyException meanwhile) {
            return Optional.empty();
        }
    }

    /** Nothing for who got a password meanwhile, by another invitation. */
    private Optional<PersonId> account(Opened opened, String name, String hash) {
        var email = opened.invitation().invitee().email();
        var known = accounts.with(email);
        if (known.filter(Opened::signsInFirst).isPresent()) {
            return Optional.empty();
        }
        var person = known.map(Account::person).orElseGet(() -> people.register(email, name, hash));
        accounts.rename(person, name);
        accounts.changePassword(person, hash);
        return Optional.of(person);
    }

    /** Gives the roles to who is signed in with the address that was invited; false when the link was used meanwhile. */
    boolean as(Opened opened, PersonId person) {
        return within(opened, () -> Optional.of(person)).isPresent();
    }

    private interface Comer {
        Optional<PersonId> come();
    }

    private Optional<PersonId> within(Opened opened, Comer comer) {
        var invitation = opened.invitation();
        return TenantScope.of(invitation.organisation()).call(() -> transaction.execute(status -> {
            if (!table.holds(invitation.id(), opened.link())) {
                return Optional.<PersonId>empty();
            }
            return comer.come().map(person -> join(invitation, person));
        }));
    }

    private PersonId join(Invitation invitation, PersonId person) {
        invitation.invitee().roles().forEach(role -> people.give(person, invitation.organisation(), role));
        addresses.countAsConfirmed(person);
        table.accept(invitation.id(), person, clock.instant());
        audit.record(invitation.organisation(), person, "invitation.accepted", person.value(),
                RoleWords.codes(invitation.invitee().roles()));
        messages.accepted(invitation, person);
        return person;
    }
}
