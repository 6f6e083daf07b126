package be.vlavirgem.portal.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days it is time to say that a delegation ends. */
class DelegationStepTest {

    private static final LocalDate END = LocalDate.of(2027, 6, 30);
    private static final LocalDate LONG_AGO = END.minusYears(1);

    @ParameterizedTest
    @CsvSource({ "60, 60", "59, 60", "15, 60", "14, 14", "13, 14", "0, 14" })
    void fromSixtyDaysAheadItIsTheFirstStepAndFromFourteenTheLast(int ahead, int step) {
        assertThat(DelegationReminder.step(END, LONG_AGO, END.minusDays(ahead))).hasValue(step);
    }

    @ParameterizedTest
    @CsvSource({ "61", "365", "-1" })
    void beforeThatAndAfterTheEndItIsNone(int ahead) {
        assertThat(DelegationReminder.step(END, LONG_AGO, END.minusDays(ahead))).isEmpty();
    }

    @Test
    void aStepThatLiesBeforeItWasGivenIsNotTold() {
        assertThat(DelegationReminder.step(END, END.minusDays(60), END.minusDays(60))).isEqualTo(OptionalInt.of(60));
        assertThat(DelegationReminder.step(END, END.minusDays(59), END.minusDays(59))).isEmpty();
        assertThat(DelegationReminder.step(END, END.minusDays(59), END.minusDays(14))).isEqualTo(OptionalInt.of(14));
        assertThat(DelegationReminder.step(END, END.minusDays(13), END.minusDays(13))).isEmpty();
    }
}
