package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.platform.messages.QuietDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Tells suppliers sixty and fourteen days ahead that a proof or a certificate of what they published ends. */
@Component
class EndingReminder {

    private final EachSupplier each;
    private final EndingsToTell endings;
    private final EndingWords words;
    private final StandingMessages messages;
    private final Clock clock;

    EndingReminder(EachSupplier each, EndingsToTell endings, EndingWords words, StandingMessages messages,
            Clock clock) {
        this.each = each;
        this.endings = endings;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    /** Done every day but the quiet ones. */
    void remind() {
        var today = LocalDate.now(clock);
        if (!QuietDays.include(today)) {
            each.work("What ends of suppliers", supplier -> remind(supplier, today));
        }
    }

    private void remind(OrganisationId supplier, LocalDate today) {
        var fresh = endings.of(supplier, today);
        if (!fresh.isEmpty()) {
            messages.ending(supplier, fresh, words.of(fresh));
        }
    }

    /** Apart, for the chores are asked for early. */
    @Component
    static class Daily {

        @Bean
        static Chore endingsOfProofs(ObjectProvider<EndingReminder> reminder, Clock clock) {
            return Chore.daily(LocalTime.of(6, 50), clock.getZone(), "proof-endings",
                    () -> reminder.getObject().remind());
        }
    }
}
