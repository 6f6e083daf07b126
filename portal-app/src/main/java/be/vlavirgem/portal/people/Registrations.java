package be.vlavirgem.portal.people;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.platform.secret.Secret;
import be.vlavirgem.portal.people.Invitation.Invitee;
import be.vlavirgem.portal.people.Registration.Asker;
import be.vlavirgem.portal.people.Registration.Place;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets anybody ask for an account; approving one invites, so nobody learns here whether there is an account already. */
@Service
class Registrations {

    private static final Duration KEPT = Duration.ofDays(365);

    private final RegistrationTable table;
    private final RegistrationMessages messages;
    private final Invitations invitations;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;

    Registrations(RegistrationTable table, RegistrationMessages messages, Invitations invitations, AuditTrail audit,
            IdSource ids, Clock clock, PlatformTransaction platform, PlatformTransactionManager transactions) {
        this.table = table;
        this.messages = messages;
        this.invitations = invitations;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Bean
    static Chore oldRegistrations(Registrations registrations, Clock clock) {
        return Chore.daily(LocalTime.of(4, 5), clock.getZone(), "old-registrations", registrations::clean);
    }

    void clean() {
        var now = clock.instant();
        platform.run(() -> table.clean(now.minus(Registration.VALID), now.minus(KEPT)));
    }

    List<Place> places() {
        return platform.call(() -> table.places(LocalDate.now(clock)));
    }

    /** Keeps the request and asks whether the address is the asker's. */
    void ask(Place place, Asker asker, Locale language) {
        platform.run(() -> {
            var link = Secret.make();
            table.add(new RegistrationId(ids.next()), place.id(), asker, link, clock.instant());
            messages.confirm(asker, place, link, language);
        });
    }

    Optional<Registration> behind(String link) {
        return platform.call(() -> table.behind(new Secret(link), oldest()));
    }

    /** The address is the asker's: who decides is told. Empty when the link works no longer. */
    Optional<Registration> confirm(String link) {
        return platform.call(() -> table.behind(new Secret(link), oldest())
                .filter(found -> table.confirm(found, clock.instant()))
                .map(confirmed -> {
                    messages.asked(confirmed);
                    return confirmed;
                }));
    }

    private Instant oldest() {
        return clock.instant().minus(Registration.VALID);
    }

    /** Those at organisations without an administrator. */
    List<Registration> unheeded() {
        return platform.call(table::unheeded);
    }

    List<Registration> waiting(OrganisationId organisation) {
        return platform.call(() -> table.waiting(organisation));
    }

    Optional<Registration> find(RegistrationId id) {
        return platform.call(() -> table.find(id));
    }

    /** Invites the asker in these roles; the key of why that cannot be. */
    Optional<String> approve(Access by, Registration one, List<Role> roles, Locale language) {
        return decide(by, one, true, "", () -> invitations.inviteNow(by, one.place().id(),
                new Invitee(one.asker().email(), one.asker().name(), roles), language));
    }

    /** Tells the asker why not. */
    Optional<String> refuse(Access by, Registration one, String reason, Locale language) {
        return decide(by, one, false, reason, () -> {
            messages.refused(one, reason, language);
            return Optional.empty();
        });
    }

    private interface Deed {
        Optional<String> fault();
    }

    private Optional<String> decide(Access by, Registration one, boolean approved, String reason, Deed deed) {
        try {
            return decideNow(by, one, approved, reason, deed);
        } catch (DuplicateKeyException meanwhile) {
            return Optional.of(Invitations.INVITED);
        }
    }

    private Optional<String> decideNow(Access by, Registration one, boolean approved, String reason, Deed deed) {
        return TenantScope.of(one.place().id()).call(() -> transaction.execute(status -> {
            if (!table.decide(one.id(), by.person(), approved, reason, clock.instant())) {
                return Optional.of("portal.registration.decided");
            }
            var fault = deed.fault();
            if (fault.isPresent()) {
                status.setRollbackOnly();
            } else {
                audit.record(one.place().id(), by.person(),
                        approved ? "registration.approved" : "registration.refused", one.id().value(), "");
            }
            return fault;
        }));
    }
}
