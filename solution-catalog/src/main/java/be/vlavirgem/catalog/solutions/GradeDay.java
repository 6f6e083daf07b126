package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.platform.jobs.Chore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * What the day changes by itself: a proof that counts no longer, a test that grew old, a grade everybody may see from today, and
 * solutions that have none by the formula of today.
 */
@Component
class GradeDay {

    private final EachSupplier each;
    private final Solutions solutions;
    private final FactsTable facts;
    private final Publication publication;
    private final StandingMessages messages;
    private final Clock clock;

    GradeDay(EachSupplier each, Solutions solutions, FactsTable facts, Publication publication,
            StandingMessages messages, Clock clock) {
        this.each = each;
        this.solutions = solutions;
        this.facts = facts;
        this.publication = publication;
        this.messages = messages;
        this.clock = clock;
    }

    /** Done every day. */
    void begin() {
        var today = LocalDate.now(clock);
        each.work("The grades of the day", supplier -> begin(supplier, today));
    }

    private void begin(OrganisationId supplier, LocalDate today) {
        var kept = facts.of(supplier).sheet();
        var shown = solutions.all(supplier).stream().filter(Solution::isShown).toList();
        var graded = shown.stream().filter(solution -> solution.grade(today)).toList();
        graded.forEach(solution -> {
            solutions.save(solution, new Completeness(solution.resolved(kept).sheet()));
            publication.show(solution, kept);
        });
        if (!graded.isEmpty()) {
            messages.graded(supplier, graded);
        }
        publication.showToday(supplier, shown, kept);
    }

    /** Apart, for the chores are asked for early. */
    @Component
    static class Daily {

        @Bean
        static Chore gradesOfTheDay(ObjectProvider<GradeDay> day, Clock clock) {
            return Chore.daily(LocalTime.of(0, 20), clock.getZone(), "grades-of-the-day",
                    () -> day.getObject().begin());
        }
    }
}
