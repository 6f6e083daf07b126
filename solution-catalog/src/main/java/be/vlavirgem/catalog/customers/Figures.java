package be.vlavirgem.catalog.customers;

import be.vlavirgem.platform.list.Cell;
import java.math.BigDecimal;

/** Numbers of people and authorities, of which a few say nothing. */
final class Figures {

    /** Fewer is not told, for it could be somebody. */
    static final int FEWEST = 5;

    private Figures() {}

    static boolean isTold(int number) {
        return number == 0 || number >= FEWEST;
    }

    /** How often something was looked at. */
    static Cell looks(int number) {
        return isTold(number) ? Cell.figure(BigDecimal.valueOf(number)) : Cell.word("catalog.use.few");
    }

    /** How many authorities confirmed, which comes by fives already. */
    static Cell confirmed(int number) {
        return number >= FEWEST
                ? Cell.word("catalog.use.about", String.valueOf(number))
                : Cell.word("catalog.use.few");
    }
}
