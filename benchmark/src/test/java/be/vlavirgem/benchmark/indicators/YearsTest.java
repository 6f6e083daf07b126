package be.vlavirgem.benchmark.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years as they are typed. */
class YearsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "2025 ", "25", "1899", "2100", "20255", "-2025", "alle" })
    void whatIsNoYearIsNothing(String typed) {
        assertThat(Years.read(typed)).isEmpty();
    }

    @Test
    void aYearIsOfThisCenturyOrTheLast() {
        assertThat(Years.read("2025")).contains(2025);
        assertThat(Years.read("1976")).contains(1976);
    }
}
