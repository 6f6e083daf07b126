package be.vlavirgem.benchmark.collective;

import be.vlavirgem.benchmark.indicators.Quotient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What an authority shows by name to everybody, until a day. */
record NamedLine(String authority, Optional<String> nis, String indicator, int period, BigDecimal numerator,
        Optional<BigDecimal> denominator, String state, LocalDate until) {

    /** As it is compared. What it was divided from and by stays inside: that may be an answer of another theme. */
    BigDecimal quotient() {
        return Quotient.of(numerator, denominator);
    }
}
