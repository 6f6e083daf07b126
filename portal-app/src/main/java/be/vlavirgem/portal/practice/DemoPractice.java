package be.vlavirgem.portal.practice;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the demo begin with a municipality to practise in, before its people are registered. */
@Component
@ConditionalOnBooleanProperty("vlavirgem.demo")
@Order(290)
class DemoPractice implements BeforeFirstRequest {

    private static final String NAME = PracticeOrganisation.name("Zonnedaal");

    private final PracticeTable table;
    private final People people;
    private final IdSource ids;
    private final Clock clock;
    private final PlatformTransaction transaction;

    DemoPractice(PracticeTable table, People people, IdSource ids, Clock clock, PlatformTransaction transaction) {
        this.table = table;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void prepare() {
        transaction.run(() -> {
            if (people.isEmpty()) {
                table.add(new OrganisationId(ids.next()), NAME, Profile.MEDIUM, clock.instant(),
                        LocalDate.now(clock).getYear() - 1);
            }
        });
    }
}
