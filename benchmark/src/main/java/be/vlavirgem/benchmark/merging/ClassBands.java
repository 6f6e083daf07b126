package be.vlavirgem.benchmark.merging;

import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.benchmark.indicators.Step;
import be.vlavirgem.benchmark.statistics.Placing;
import be.vlavirgem.domain.peers.PeerGroup;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a size class came to at its last stand.
 *
 * @param year  the stand is of
 * @param bands by indicator, of those it shows
 */
record ClassBands(PeerGroup group, int year, Map<String, Middle> bands) {

    /** Where its middle half lies, before it is multiplied to be shown. */
    record Middle(BigDecimal p25, BigDecimal median, BigDecimal p75) {}

    ClassBands {
        bands = Map.copyOf(bands);
    }

    /** Where a figure would stand in it; empty where it tells nothing of that. */
    Optional<Step> place(String indicator, Rule rule, BigDecimal compared) {
        return Optional.ofNullable(bands.get(indicator))
                .map(band -> new Placing(new Placing.Middle(rule.shown(band.p25()), rule.shown(band.median()),
                        rule.shown(band.p75())), rule.decimals()).supposed(rule.shown(compared)));
    }
}
