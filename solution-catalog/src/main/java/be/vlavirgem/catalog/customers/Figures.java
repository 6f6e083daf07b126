package be.vlavirgem.catalog.customers;

import be.vlavirgem.platform.list.Cell;
import java.math.BigDecimal;

/** Numbers of people and authorities, of which a few say nothing. */
final class Figures {

    /** Fewer is not told, for it could be somebody. */
    static final int FEWEST = 5;

    private Figures() {}

    /** How often something was looked at in a month, by fives. */
    static Cell month(Looks looks) {
        return looks(looks, "catalog.use.few");
    }

    /** How often in a year: the sum of what is told of its months, so that it tells nothing more. */
    static Cell year(Looks looks) {
        return looks(looks, "catalog.use.few.monthly");
    }

    private static Cell looks(Looks looks, String few) {
        if (looks.told() > 0) {
            return Cell.word("catalog.use.least", String.valueOf(looks.told()));
        }
        return looks.some() ? Cell.word(few) : Cell.figure(BigDecimal.ZERO);
    }

    /** How many authorities confirmed, which comes by fives already. */
    static Cell confirmed(int number) {
        return number >= FEWEST
                ? Cell.word("catalog.use.about", String.valueOf(number))
                : Cell.word("catalog.use.few");
    }
}
