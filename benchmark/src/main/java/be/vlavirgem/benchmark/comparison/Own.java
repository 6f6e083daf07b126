package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Quotient;
import java.math.BigDecimal;
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

    /** How far it can be relied on. */
    enum State {
        DECLARED, CONFIRMED, DOUBTFUL
    }

    /** What is compared. */
    BigDecimal quotient() {
        return Quotient.of(numerator, denominator);
    }

    boolean isDoubtful() {
        return state == State.DOUBTFUL;
    }
}
