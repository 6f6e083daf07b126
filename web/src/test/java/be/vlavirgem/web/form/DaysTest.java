package be.vlavirgem.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.web.form.Days.Reading.Day;
import be.vlavirgem.web.form.Days.Reading.Nothing;
import be.vlavirgem.web.form.Days.Reading.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people type them. */
class DaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Days.Range YEAR = Days.Range.between(TODAY, TODAY.plusYears(1));

    @ParameterizedTest
    @ValueSource(strings = { "31/01/2027", "31-1-2027", " 31.01.2027 ", "31 1 2027", "2027-01-31" })
    void aDayIsReadInEveryUsualForm(String typed) {
        assertThat(Days.read(typed)).contains(LocalDate.of(2027, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "morgen", "31/02/2027", "01/13/2027", "31/01/27", "2027/01/31" })
    void whatIsNoDayIsNone(String typed) {
        assertThat(Days.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "morgen,web.day.unreadable,22/12/2026", "31/02/2027,web.day.none,31/02/2027",
            "12/31/2026,web.day.unreadable,22/12/2026",
            "21/11/2026,web.day.early,22/11/2026", "23/11/2027,web.day.late,22/11/2027" })
    void whatCannotBeChosenIsRefusedInWordsThatSayHowToMendIt(String typed, String key, String about) {
        assertThat(Days.read(typed, YEAR)).isEqualTo(new Refused(key, about));
    }

    @Test
    void theFirstAndTheLastDayCanBeChosenAndNothingOnlyWhereItMay() {
        assertThat(Days.read("22/11/2026", YEAR)).isEqualTo(new Day(TODAY));
        assertThat(Days.read("22/11/2027", YEAR)).isEqualTo(new Day(TODAY.plusYears(1)));
        assertThat(Days.read(" ", YEAR)).isEqualTo(new Nothing());
        assertThat(Days.need(null, YEAR)).isEqualTo(new Refused("web.day.unreadable", "22/12/2026"));
        assertThat(Days.need("x", Days.Range.between(TODAY, TODAY.plusDays(3))))
                .isEqualTo(new Refused("web.day.unreadable", "25/11/2026"));
    }

    @Test
    void theDayComesFirst() {
        assertThat(Days.read("02/03/2027")).contains(LocalDate.of(2027, 3, 2));
    }
}
