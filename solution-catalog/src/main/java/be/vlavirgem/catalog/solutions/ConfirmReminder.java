package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.platform.messages.QuietDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Asks suppliers once a year whether what they published still holds, and says so in public when nobody answers. */
@Component
class ConfirmReminder {

    private final EachSupplier each;
    private final Solutions solutions;
    private final FactsTable facts;
    private final Publication publication;
    private final Shelf shelf;
    private final SolutionMessages messages;
    private final Clock clock;

    ConfirmReminder(EachSupplier each, Solutions solutions, FactsTable facts, Publication publication, Shelf shelf,
            SolutionMessages messages, Clock clock) {
        this.each = each;
        this.solutions = solutions;
        this.facts = facts;
        this.publication = publication;
        this.shelf = shelf;
        this.messages = messages;
        this.clock = clock;
    }

    /** Done every day; nobody is asked on quiet days. */
    void remind() {
        var today = LocalDate.now(clock);
        each.work("The yearly question to suppliers", supplier -> remind(supplier, today));
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
