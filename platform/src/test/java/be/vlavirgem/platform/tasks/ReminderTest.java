package be.vlavirgem.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A week before, on the day, and every week after; the latest one that should have been. */
class ReminderTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource({ "2026-11-23, ", "2026-11-24, 2026-11-24", "2026-11-30, 2026-11-24", "2026-12-01, 2026-12-01",
            "2026-12-07, 2026-12-01", "2026-12-08, 2026-12-08", "2027-01-06, 2027-01-05" })
    void ofATaskThatIsDueOnTheFirstOfDecember(LocalDate today, LocalDate reminded) {
        assertThat(latest(LocalDate.of(2026, 12, 1), today).map(Reminder::day))
                .isEqualTo(Optional.ofNullable(reminded));
    }

    @Test
    void nobodyIsRemindedOnTheDayOfAskingNorOfWhatHasNoDay() {
        assertThat(latest(ASKED.plusDays(3), ASKED)).isEmpty();
        assertThat(latest(ASKED.plusDays(7), ASKED)).isEmpty();
        assertThat(latest(ASKED.plusDays(3), ASKED.plusDays(1))).isEmpty();
        assertThat(latest(ASKED.plusDays(3), ASKED.plusDays(3))).isPresent();
        assertThat(Reminder.latest(task(Optional.empty()), ASKED.plusDays(90), BRUSSELS)).isEmpty();
    }

    private static Optional<Reminder> latest(LocalDate due, LocalDate today) {
        return Reminder.latest(task(Optional.of(due)), today, BRUSSELS);
    }

    private static Task task(Optional<LocalDate> due) {
        var an = new Task.Named(new PersonId(new UUID(0, 1)), "An");
        return new Task(new Task.Id(new UUID(0, 2)), new OrganisationId(new UUID(0, 3)), new Task.Words("X", "", due),
                Optional.empty(), an, new Task.Asked(an, ASKED.atTime(10, 0).atZone(BRUSSELS).toInstant()),
                Task.State.OPEN, Optional.empty(), 0);
    }
}
