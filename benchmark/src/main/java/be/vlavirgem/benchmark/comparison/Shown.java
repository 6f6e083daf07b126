package be.vlavirgem.benchmark.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.UUID;

/** What another authority has of the indicator of the page, and shows with its name. */
record Shown(UUID organisation, String name, BigDecimal numerator, Optional<BigDecimal> denominator, Own.State state) {

    private static final int PLACES = 10;

    /** What is compared. */
    BigDecimal quotient() {
        return denominator.map(divisor -> numerator.divide(divisor, PLACES, RoundingMode.HALF_UP)).orElse(numerator);
    }
}
