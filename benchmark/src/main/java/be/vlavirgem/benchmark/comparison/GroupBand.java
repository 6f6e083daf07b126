package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Quotient;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What a group came to in an indicator, as far as it left the database.
 *
 * @param hiddenBecause why nothing is told, where nothing is
 * @param open          that it is of open data, which hides nobody
 * @param sumN          how many are behind the sum: those who gave all that is summed together
 * @param countedAt     the stand of these figures
 */
public record GroupBand(Optional<Why> hiddenBecause, boolean open, Optional<Integer> n, Optional<BigDecimal> p10,
        Optional<BigDecimal> p25, Optional<BigDecimal> median, Optional<BigDecimal> p75, Optional<BigDecimal> p90,
        Optional<BigDecimal> lowest, Optional<BigDecimal> highest, Optional<BigDecimal> sumNumerator,
        Optional<BigDecimal> sumDenominator, Optional<Integer> sumN, Optional<Instant> countedAt) {

    /** Why a group tells nothing. */
    public enum Why {
        /** Too few of it gave the figure. */
        FEW,
        /** Beside a larger group it would tell of a few. */
        TELLS,
        /** Without it, what is left of Flanders would tell of a few. */
        REMAINDER
    }

    /** Whether it tells anything. */
    public boolean isShown() {
        return hiddenBecause.isEmpty();
    }

    /** The figure of the group taken as one authority. */
    public Optional<BigDecimal> ratioOfSums() {
        return sumNumerator.map(sum -> Quotient.of(sum, sumDenominator));
    }
}
