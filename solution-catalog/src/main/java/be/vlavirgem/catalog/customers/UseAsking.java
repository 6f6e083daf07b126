package be.vlavirgem.catalog.customers;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.platform.messages.QuietDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks authorities what suppliers say of them, once a week at most, and counts what they confirmed; forgets old looks. */
@Component
class UseAsking {

    private static final int DAYS_BETWEEN = 7;

    private final Uses uses;
    private final UseTile.Keeper tile;
    private final UseMessages messages;
    private final LookTable looks;
    private final People people;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UseAsking(Uses uses, UseTile.Keeper tile, UseMessages messages, LookTable looks, People people,
            PlatformTransaction platform, PlatformTransactionManager transactions, Clock clock) {
        this.uses = uses;
        this.tile = tile;
        this.messages = messages;
        this.looks = looks;
        this.people = people;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Done every day; each authority in a transaction of its own, and nobody is told on quiet days. */
    void ask() {
        Chore.forEach("What suppliers say of authorities", platform.call(uses::authorities),
                authority -> TenantScope.of(authority)
                        .run(() -> transaction.executeWithoutResult(_ -> ask(authority))));
        platform.run(uses::count);
        platform.run(() -> looks.forget(LocalDate.now(clock)));
    }

    private void ask(OrganisationId authority) {
        tile.keep(authority);
        var asked = people.whoMay(Permission.CONFIRM_USE, authority);
        if (!asked.isEmpty() && !QuietDays.include(LocalDate.now(clock))) {
            uses.untold(DAYS_BETWEEN).ifPresent(until -> {
                messages.asked(authority, until, asked);
                uses.told(authority, until);
            });
        }
    }

    /** Apart, for the chores are asked for early. */
    @Component
    static class Daily {

        @Bean
        static Chore useQuestions(ObjectProvider<UseAsking> asking, Clock clock) {
            return Chore.daily(LocalTime.of(6, 50), clock.getZone(), "use-questions",
                    () -> asking.getObject().ask());
        }
    }
}
