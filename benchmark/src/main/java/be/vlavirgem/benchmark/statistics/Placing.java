package be.vlavirgem.benchmark.statistics;

import be.vlavirgem.benchmark.indicators.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Says where in its group an authority stands, in a word that is true by count.
 *
 * @param band     what the group came to, as it is shown
 * @param decimals how precisely figures are shown: what is written alike stands alike
 */
public record Placing(Middle band, int decimals) {

    /** Of so many only is one in ten somebody. */
    private static final int ENOUGH_FOR_TENTHS = 30;

    /** Where the middle half of a group lies, in the unit that is shown. */
    public record Middle(BigDecimal p25, BigDecimal median, BigDecimal p75) {}

    /** How many of a group have less, and how many as much, oneself among them; parts are of the others, as above and below quartiles of type 7. */
    public record Count(int lower, int equal, int n) {

        private int higher() {
            return n - lower - equal;
        }

        private int others() {
            return n - 1;
        }

        private boolean areThreeQuarters(int some) {
            return 4 * some >= 3 * others();
        }

        private boolean areNineTenths(int some) {
            return n >= ENOUGH_FOR_TENTHS && 10 * some >= 9 * others();
        }
    }

    /** By count, at the stand. */
    public Step counted(BigDecimal own, Count count) {
        if (isAllEqual(own)) {
            return Step.ALL_EQUAL;
        }
        if (count.areThreeQuarters(count.higher())) {
            return count.areNineTenths(count.higher()) ? Step.LOWEST_TENTH : Step.LOWEST_QUARTER;
        }
        if (count.areThreeQuarters(count.lower())) {
            return count.areNineTenths(count.lower()) ? Step.HIGHEST_TENTH : Step.HIGHEST_QUARTER;
        }
        return besideTheMedian(own);
    }

    /** By the band alone, for a figure that changed since, or that somebody only supposes: the others are not counted. */
    public Step supposed(BigDecimal own) {
        if (isAllEqual(own)) {
            return Step.ALL_EQUAL;
        }
        if (own.compareTo(band.p25()) < 0) {
            return Step.LOWEST_QUARTER;
        }
        return own.compareTo(band.p75()) > 0 ? Step.HIGHEST_QUARTER : besideTheMedian(own);
    }

    private boolean isAllEqual(BigDecimal own) {
        return beside(band.p25(), band.p75()) == 0 && beside(band.p25(), own) == 0;
    }

    private Step besideTheMedian(BigDecimal own) {
        var side = beside(own, band.median());
        return side == 0 ? Step.MIDDLE : side < 0 ? Step.BELOW_MIDDLE : Step.ABOVE_MIDDLE;
    }

    private int beside(BigDecimal one, BigDecimal other) {
        return rounded(one).compareTo(rounded(other));
    }

    private BigDecimal rounded(BigDecimal number) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }
}
