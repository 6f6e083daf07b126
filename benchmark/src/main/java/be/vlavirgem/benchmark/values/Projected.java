package be.vlavirgem.benchmark.values;

import be.vlavirgem.maturity.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/** What an authority has of one indicator in a year. */
sealed interface Projected {

    /** The code of the indicator. */
    String indicator();

    /** Why there is nothing to compare. */
    enum Why {
        /** The authority said that it does not know. */
        UNKNOWN,
        /** It said that it does not concern it. */
        NOT_APPLICABLE,
        /** What it is divided by is 0 or not there. */
        NO_DENOMINATOR
    }

    /**
     * A value.
     *
     * @param trust the least of all it was made from
     */
    record Value(String indicator, BigDecimal numerator, Optional<BigDecimal> denominator, Figure.Trust trust)
            implements
                Projected {}

    /** Nothing, and why. */
    record Gap(String indicator, Why why) implements Projected {}
}
