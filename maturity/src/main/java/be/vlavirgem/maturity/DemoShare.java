package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.sharing.Grantee;
import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.platform.sharing.ShareSubject;
import be.vlavirgem.platform.sharing.Shares;
import be.vlavirgem.platform.sharing.SharedDoors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** In the demo Aalst shares its latest submitted result with Gent, so that both ends of sharing can be looked at. */
@Component
@ConditionalOnBooleanProperty("vlavirgem.demo")
@Order(450)
class DemoShare implements BeforeFirstRequest {

    private static final EmailAddress GIVER = new EmailAddress("beheer@aalst.test");
    private static final NisCode RECEIVER = new NisCode("44021");

    private final People people;
    private final AccessReader reader;
    private final Organisations organisations;
    private final MeasurementRows rows;
    private final Shares shares;
    private final SharedDoors doors;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoShare(People people, AccessReader reader, Organisations organisations, MeasurementRows rows, Shares shares,
            SharedDoors doors, PlatformTransaction platform, PlatformTransactionManager transactions, Clock clock) {
        this.people = people;
        this.reader = reader;
        this.organisations = organisations;
        this.rows = rows;
        this.shares = shares;
        this.doors = doors;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void prepare() {
        var gent = platform.call(() -> organisations.withNis(RECEIVER, LocalDate.now(clock))).orElseThrow();
        if (doors.givenTo(gent).isEmpty()) {
            platform.call(() -> people.credentialsOf(GIVER))
                    .flatMap(found -> reader.read(found.person(), Optional.empty()))
                    .ifPresent(giver -> share(giver, new Grantee.Organisation(gent)));
        }
    }

    private void share(Access giver, Grantee receiver) {
        giver.scope()
                .run(() -> transaction.executeWithoutResult(status -> rows.all()
                        .stream()
                        .filter(row -> row.state() == Measurement.State.SUBMITTED
                                && row.organisation().equals(giver.organisation()))
                        .findFirst()
                        .ifPresent(row -> shares.share(giver, Share.Purpose.READ,
                                new ShareSubject(SharedResult.KIND, row.id(), row.round()), receiver,
                                LocalDate.now(clock).plusMonths(6)))));
    }
}
