package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.domain.organisation.OrganisationId;
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

/** Asks suppliers once a year whether what they published still holds, and says so in public when nobody answers. */
@Component
class ConfirmReminder {

    private final SolutionNames names;
    private final Solutions solutions;
    private final FactsTable facts;
    private final Publication publication;
    private final Shelf shelf;
    private final SolutionMessages messages;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConfirmReminder(SolutionNames names, Solutions solutions, FactsTable facts, Publication publication, Shelf shelf,
            SolutionMessages messages, PlatformTransaction platform, PlatformTransactionManager transactions,
            Clock clock) {
        this.names = names;
        this.solutions = solutions;
        this.facts = facts;
        this.publication = publication;
        this.shelf = shelf;
        this.messages = messages;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Done every day; each supplier in a transaction of its own, and nobody is asked on quiet days. */
    void remind() {
        var today = LocalDate.now(clock);
        Chore.forEach("The yearly question to suppliers", platform.call(names::suppliers),
                supplier -> TenantScope.of(supplier)
                        .run(() -> transaction.executeWithoutResult(_ -> remind(supplier, today))));
    }

    private void remind(OrganisationId supplier, LocalDate today) {
        var shown = solutions.all(supplier).stream().filter(Solution::isShown).toList();
        if (!QuietDays.include(today) && shown.stream().anyMatch(one -> ConfirmRules.isDue(one, today))) {
            var asked = shown.stream().filter(one -> ConfirmRules.goesAlong(one, today)).toList();
            asked.forEach(one -> {
                one.ask(today);
                save(one);
            });
            messages.stillRight(supplier, today);
        }
        shown.stream().filter(one -> ConfirmRules.isLate(one, today)).forEach(one -> {
            one.outdate();
            save(one);
            publication.show(one, facts.of(supplier).sheet());
        });
        shelf.counted(supplier);
    }

    private void save(Solution solution) {
        solutions.save(solution, new Completeness(solution.resolved(facts.of(solution.supplier()).sheet()).sheet()));
    }

    /** Apart, for the chores are asked for early. */
    @Component
    static class Daily {

        @Bean
        static Chore sheetConfirmations(ObjectProvider<ConfirmReminder> reminder, Clock clock) {
            return Chore.daily(LocalTime.of(6, 45), clock.getZone(), "sheet-confirmations",
                    () -> reminder.getObject().remind());
        }
    }
}
