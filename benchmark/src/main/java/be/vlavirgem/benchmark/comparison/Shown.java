package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Quotient;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** What another authority has of the indicator of the page, and shows with its name. */
record Shown(UUID organisation, String name, BigDecimal numerator, Optional<BigDecimal> denominator, Own.State state) {

    /** What is compared. */
    BigDecimal quotient() {
        return Quotient.of(numerator, denominator);
    }
}
