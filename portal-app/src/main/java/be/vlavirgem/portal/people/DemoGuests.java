package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.Accounts;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.portal.people.Invitation.Invitee;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the demo somebody who was invited and somebody who is locked, both of Aalst. */
@Component
@ConditionalOnBooleanProperty("vlavirgem.demo")
@Order(510)
class DemoGuests implements BeforeFirstRequest {

    private static final EmailAddress HOST = new EmailAddress("beheer@aalst.test");
    private static final EmailAddress LOCKED = new EmailAddress("stage@aalst.test");
    private static final Invitee INVITED = new Invitee(new EmailAddress("financien@aalst.test"), "Noor Willems",
            List.of(Role.AUTHORITY_EDITOR));

    private final People people;
    private final Accounts accounts;
    private final AccessReader reader;
    private final Invitations invitations;
    private final PlatformTransaction transaction;
    private final Clock clock;

    DemoGuests(People people, Accounts accounts, AccessReader reader, Invitations invitations,
            PlatformTransaction transaction, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.reader = reader;
        this.invitations = invitations;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        var host = transaction.call(() -> accounts.with(HOST))
                .flatMap(account -> reader.read(account.person(), Optional.empty()));
        var begun = transaction.call(() -> accounts.with(LOCKED)).isPresent();
        host.filter(known -> !begun).ifPresent(this::begin);
    }

    private void begin(Access host) {
        transaction.run(() -> {
            var trainee = people.withoutPassword(LOCKED, "Tom Aerts");
            people.give(trainee, host.organisation(), Role.AUTHORITY_READER);
            accounts.lock(trainee, clock.instant());
        });
        invitations.invite(host, host.organisation(), INVITED, Locale.of("nl"));
    }
}
