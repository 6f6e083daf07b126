package be.vlavirgem.portal.people;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Accounts;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.secret.Secret;
import be.vlavirgem.portal.people.Invitation.Invitee;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks people to work for an organisation; its own administrators do, and V-ICT-OR, in the name of that organisation. */
@Service
class Invitations {

    /** Of one organisation in a day. */
    static final int MOST_A_DAY = 100;

    private final InvitationTable table;
    private final InvitationMessages messages;
    private final Memberships memberships;
    private final Accounts accounts;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;

    Invitations(InvitationTable table, InvitationMessages messages, Memberships memberships, Accounts accounts,
            Organisations organisations, AuditTrail audit, IdSource ids, Clock clock,
            PlatformTransaction platform, PlatformTransactionManager transactions) {
        this.table = table;
        this.messages = messages;
        this.memberships = memberships;
        this.accounts = accounts;
        this.organisations = organisations;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Those that wait for an answer, also the ones whose link is over. */
    List<Invitation> of(OrganisationId organisation) {
        return platform.call(() -> table.of(organisation));
    }

    Optional<Invitation> find(OrganisationId organisation, InvitationId id) {
        return platform.call(() -> table.find(organisation, id));
    }

    /** Invites; or the key of why that cannot be. */
    Optional<String> invite(Access by, OrganisationId organisation, Invitee invitee, Locale language) {
        return within(organisation, () -> inviteNow(by, organisation, invitee, language));
    }

    /** As {@link #invite}, in the caller's transaction in the scope of that organisation. */
    Optional<String> inviteNow(Access by, OrganisationId organisation, Invitee invitee, Locale language) {
        var fault = fault(organisation, invitee);
        if (fault.isEmpty()) {
            add(by, organisation, invitee, language);
        }
        return fault;
    }

    private Optional<String> fault(OrganisationId organisation, Invitee invitee) {
        var known = accounts.with(invitee.email())
                .filter(account -> memberships.roles(account.person(), organisation).isPresent());
        if (known.isPresent()) {
            return Optional.of("portal.people.fault.member");
        }
        if (table.to(organisation, invitee.email()).isPresent()) {
            return Optional.of("portal.people.fault.invited");
        }
        return table.sentSince(organisation, clock.instant().minus(Duration.ofDays(1))) >= MOST_A_DAY
                ? Optional.of("portal.people.fault.many")
                : Optional.empty();
    }

    private void add(Access by, OrganisationId organisation, Invitee invitee, Locale language) {
        var link = Secret.make();
        var invitation = new Invitation(new InvitationId(ids.next()), organisation, organisations.name(organisation),
                invitee, by.person(), by.name(), clock.instant());
        table.add(invitation, link);
        messages.send(invitation, link, language);
        record(by, invitation, "invitation.made");
    }

    /** Sends another link, after which the one before works no longer; false when one was sent minutes ago. */
    boolean resend(Access by, Invitation invitation, Locale language) {
        if (!invitation.mayBeSentAgain(clock.instant())) {
            return false;
        }
        return within(invitation.organisation(), () -> {
            var link = Secret.make();
            table.renew(invitation.id(), by.person(), link, clock.instant());
            var renewed = new Invitation(invitation.id(), invitation.organisation(), invitation.organisationName(),
                    invitation.invitee(), by.person(), by.name(), clock.instant());
            messages.send(renewed, link, language);
            record(by, renewed, "invitation.sent-again");
            return true;
        });
    }

    void withdraw(Access by, Invitation invitation) {
        within(invitation.organisation(), () -> {
            if (table.withdraw(invitation.id(), clock.instant())) {
                record(by, invitation, "invitation.withdrawn");
            }
            return true;
        });
    }

    private void record(Access by, Invitation invitation, String action) {
        audit.record(invitation.organisation(), by.person(), action, invitation.id().value(),
                RoleWords.codes(invitation.invitee().roles()));
    }

    /** Also V-ICT-OR writes in the books of the organisation itself. */
    private <T> T within(OrganisationId organisation, Supplier<T> work) {
        return TenantScope.of(organisation).call(() -> transaction.execute(status -> work.get()));
    }
}
