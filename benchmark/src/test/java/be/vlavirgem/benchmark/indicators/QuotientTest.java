package be.vlavirgem.benchmark.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is compared of a number and what it is divided by. */
class QuotientTest {

    @Test
    void itHasTenDigitsBehindTheComma() {
        assertThat(Quotient.of(new BigDecimal(2), Optional.of(new BigDecimal(3)))).hasToString("0.6666666667");
    }

    @Test
    void whatIsDividedByNothingStaysAsItIs() {
        assertThat(Quotient.of(new BigDecimal("2.50"), Optional.empty())).hasToString("2.50");
    }
}
