package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.finance.FinanceLine.Block;
import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.web.chart.Band;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A block in a year: the own amount, and where the middle half of others is, in euros per inhabitant.
 *
 * @param own   empty where it was not brought
 * @param group the own size class in the year nearest to this one; absent for who is in none
 * @param peers that class; absent where nothing of it was brought
 * @param all   of all of them; absent where nothing was brought
 */
record BlockYear(Block block, int year, Optional<Own> own, @Nullable PeerGroup group, @Nullable Band peers,
        @Nullable Band all) {

    private static final int CENTS = 2;

    /**
     * An amount, and among how many it is divided.
     *
     * @param counted in which year these inhabitants were counted: the nearest to that of the amount
     * @param today   that it is of the territory of today
     * @param before  the authorities that became this one, where it is theirs together
     */
    record Own(BigDecimal euros, Optional<Integer> inhabitants, Optional<Integer> counted, boolean today,
            Optional<String> before) {

        Optional<BigDecimal> perInhabitant() {
            return inhabitants.map(people -> euros.divide(BigDecimal.valueOf(people), CENTS, RoundingMode.HALF_UP));
        }
    }

    Optional<Double> ownPerInhabitant() {
        return own.flatMap(Own::perInhabitant).map(BigDecimal::doubleValue);
    }
}
