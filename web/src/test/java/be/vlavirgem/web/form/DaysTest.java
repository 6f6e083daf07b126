package be.vlavirgem.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people type them. */
class DaysTest {

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

    @Test
    void theDayComesFirst() {
        assertThat(Days.read("02/03/2027")).contains(LocalDate.of(2027, 3, 2));
    }
}
