package be.vlavirgem.portal.people;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Accounts;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.platform.secret.Secret;
import be.vlavirgem.portal.people.Invitation.Invitee;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks people to work for an organisation; its own administrators do, and V-ICT-OR, in the name of that organisation. */
@Service
class Invitations {

    /** What became of the wish to send once more. */
    enum Resending {
        SENT, TOO_SOON, TOO_MANY
    }

    /** Of one organisation in a day. */
    static final int MOST_A_DAY = 100;
    static final String INVITED = "portal.people.fault.invited";
    private static final String MADE = "invitation.made";
    private static final String SENT_AGAIN = "invitation.sent-again";
    private static final Duration KEPT = Duration.ofDays(365);

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

    @Bean
    static Chore oldInvitations(Invitations invitations, Clock clock) {
        return Chore.daily(LocalTime.of(4, 10), clock.getZone(), "old-invitations", invitations::clean);
    }

    void clean() {
        platform.run(() -> table.clean(clock.instant().minus(KEPT)));
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
        try {
            return within(organisation, () -> inviteNow(by, organisation, invitee, language));
        } catch (DuplicateKeyException meanwhile) {
            return Optional.of(INVITED);
        }
    }

    /** As {@link #invite}, in the caller's transaction in the scope of that organisation; thrown back when somebody else invites at once. */
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
            return Optional.of(INVITED);
        }
        return sentToday(organisation) >= MOST_A_DAY ? Optional.of("portal.people.fault.many") : Optional.empty();
    }

    private long sentToday(OrganisationId organisation) {
        var yesterday = clock.instant().minus(Duration.ofDays(1));
        return audit.count(organisation, MADE, yesterday) + audit.count(organisation, SENT_AGAIN, yesterday);
    }

    private void add(Access by, OrganisationId organisation, Invitee invitee, Locale language) {
        var link = Secret.make();
        var invitation = new Invitation(new InvitationId(ids.next()), organisation, organisations.name(organisation),
                invitee, by.person(), by.name(), clock.instant(), false);
        table.add(invitation, link);
        messages.send(by, invitation, link, language);
        record(by, invitation, MADE);
    }

    /** Sends another link, after which the one before works no longer; not when one was sent minutes ago. */
    Resending resend(Access by, Invitation invitation, Locale language) {
        return invitation.mayBeSentAgain(clock.instant())
                ? within(invitation.organisation(), () -> resendNow(by, invitation, language))
                : Resending.TOO_SOON;
    }

    private Resending resendNow(Access by, Invitation invitation, Locale language) {
        if (sentToday(invitation.organisation()) >= MOST_A_DAY) {
            return Resending.TOO_MANY;
        }
        var link = Secret.make();
        var renewed = invitation.sentBy(by, clock.instant());
        if (!table.renew(invitation, by.person(), link, renewed.sentAt())) {
            return Resending.TOO_SOON;
        }
        messages.send(by, renewed, link, language);
        record(by, renewed, SENT_AGAIN);
        return Resending.SENT;
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
