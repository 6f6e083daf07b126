package be.vlavirgem.benchmark.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is wrong with a choice. */
class ConsentFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static String faults(String who, String until) {
        return String.join(" ", new ConsentForm(who, until, "").faults(true, TODAY)
                .stream()
                .map(fault -> fault.field() + ":" + fault.key())
                .toList());
    }

    @Test
    void nobodyNeedsNoDay() {
        assertThat(faults("NOBODY", "")).isEmpty();
        assertThat(faults("NOBODY", "ooit")).isEmpty();
    }

    @Test
    void somebodyNeedsADayWithinAYear() {
        assertThat(faults("PUBLIC", "23/11/2027")).isEmpty();
        assertThat(faults("PUBLIC", "24/11/2027")).isEqualTo("tot:web.day.late");
        assertThat(faults("REGION", "22/11/2026")).isEqualTo("tot:web.day.early");
        assertThat(faults("AUTHORITIES", "")).startsWith("tot:");
    }

    @Test
    void twoMistakesAreTwoMessages() {
        assertThat(faults("EVERYONE", "31/02/2027")).contains("wie:benchmark.consent.fault.who")
                .contains("tot:web.day.none");
        assertThat(new ConsentForm(null, null, null).faults(true, TODAY)).hasSize(2);
    }

    @Test
    void whoLiesInNoRegionCannotChooseIt() {
        assertThat(new ConsentForm("REGION", "01/01/2027", "").faults(false, TODAY)).hasSize(1);
    }
}
