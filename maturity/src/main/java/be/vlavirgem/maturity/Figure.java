package be.vlavirgem.maturity;

import java.math.BigDecimal;

/** What a measurement says to a question for a figure. */
public sealed interface Figure {

    /** How far a number can be relied on; the best first, so that of several the last one counts. */
    enum Trust {
        /** A reason stands beside it, or it was corrected with one. */
        CONFIRMED,
        /** As it was given. */
        DECLARED,
        /** Far from last time's or from what peers answer, and nobody said why. */
        DOUBTFUL
    }

    /** A number in the question's unit. */
    record Known(BigDecimal number, Trust trust) implements Figure {

        /** Equal numbers are written alike: without zeros behind the comma, and without exponent. */
        public Known {
            number = plain(number);
        }
    }

    /** "Weten we niet". */
    record Unknown() implements Figure {}

    /** "Niet van toepassing". */
    record NotApplicable() implements Figure {}

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
