package be.vlavirgem.catalog.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day, a month, a year, or what a spreadsheet makes of it. */
class SinceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({ "01/09/2021, 2021-09-01", "1-9-2021, 2021-09-01", "2021-09-14, 2021-09-14", "09/2021, 2021-09-01",
            "2021-09, 2021-09-01", "2021, 2021-01-01", "44440, 2021-09-01", "21/11/2026, 2026-11-21" })
    void isRead(String typed, LocalDate day) {
        assertThat(Since.read(typed, TODAY)).isEqualTo(new Match.One<>(day));
    }

    @ParameterizedTest
    @CsvSource({ "31/02/2021", "2021-02-30", "00/09/2021" })
    void aDayThatNoMonthHasIsToldAsAnywhere(String typed) {
        assertThat(Since.read(typed, TODAY))
                .isEqualTo(new Match.Refused<LocalDate>("web.day.none", List.of(typed)));
    }

    @ParameterizedTest
    @CsvSource({ "vorig jaar, since", "13/2021, since", "'', since", "22/11/2026, since.future",
            "2027, since.future", "1890, since.early", "123456, since" })
    void orItIsSaidWhyNot(String typed, String key) {
        assertThat(Since.read(typed, TODAY)).isInstanceOfSatisfying(Match.Refused.class,
                refused -> assertThat(refused.key()).isEqualTo("catalog.customers.problem." + key));
    }
}
