package be.vlavirgem.benchmark.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the authority has of an indicator in a year.
 *
 * @param sourceId       the measurement or the import it was made from
 * @param populationYear whose inhabitants it is divided by
 */
record Own(BigDecimal numerator, Optional<BigDecimal> denominator, State state, boolean submitted, boolean measured,
        UUID sourceId, Optional<Integer> populationYear, Instant changedAt) {

    private static final int PLACES = 10;

    /** How far it can be relied on. */
    enum State {
        DECLARED, CONFIRMED, DOUBTFUL
    }

    /** What is compared. */
    BigDecimal quotient() {
        return denominator.map(divisor -> numerator.divide(divisor, PLACES, RoundingMode.HALF_UP)).orElse(numerator);
    }

    boolean isDoubtful() {
        return state == State.DOUBTFUL;
    }
}
