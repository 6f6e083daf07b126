package be.vlavirgem.benchmark.merging;

import be.vlavirgem.benchmark.indicators.Quotient;
import java.math.BigDecimal;
import java.util.Optional;

/** What one municipality has of an indicator, as far as the reader may see it. */
sealed interface Part {

    /** A figure; what it is divided by where it is compared divided. */
    record Known(BigDecimal number, Optional<BigDecimal> divisor, Trust trust) implements Part {

        /** As it is compared. */
        BigDecimal quotient() {
            return Quotient.of(number, divisor);
        }
    }

    /** No figure. */
    record Without(Why why) implements Part {}

    /** How far a figure can be relied on. */
    enum Trust {
        WELL,
        /** It is doubted. */
        DOUBTFUL,
        /** Its measurement is not handed in. */
        PROVISIONAL
    }

    /** Why there is no figure. */
    enum Why {
        /** It is another's, which does not show it to the reader. */
        NOT_SHARED,
        /** Nothing was said. */
        NONE,
        /** It said that it does not know. */
        UNKNOWN,
        /** It said that it does not concern it. */
        NOT_APPLICABLE,
        /** What it is divided by is 0 or not known. */
        NO_DENOMINATOR
    }
}
