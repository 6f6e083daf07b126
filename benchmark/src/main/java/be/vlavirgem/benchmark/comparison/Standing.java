package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.benchmark.indicators.Step;
import be.vlavirgem.benchmark.statistics.Placing;
import java.math.BigDecimal;
import java.util.Optional;

/** Where an authority stands on an indicator, or why it stands nowhere. */
sealed interface Standing {

    /**
     * A place.
     *
     * @param counted that it was counted at the stand; else the band alone says it, roughly
     */
    record Placed(Step step, boolean counted) implements Standing {}

    /** No place, for a reason the content has words for. */
    record Nowhere(Step step) implements Standing {}

    /** No place, for a reason of the page's own. */
    record Unsaid(String messageKey) implements Standing {}

    static Standing of(Indicator indicator, YearFigure cell) {
        return cell.own().map(own -> of(indicator, cell, own)).orElseGet(() -> without(indicator.rule(), cell));
    }

    private static Standing without(Rule rule, YearFigure cell) {
        return cell.gap().map(gap -> switch (gap) {
            case UNKNOWN -> rule.source() == Rule.Source.FORMULA
                    ? new Unsaid("benchmark.place.parts-unknown")
                    : new Nowhere(Step.UNKNOWN);
            case NOT_APPLICABLE -> new Nowhere(Step.NOT_APPLICABLE);
            case NO_DENOMINATOR -> new Unsaid("benchmark.place.no-denominator");
        })
                .orElseGet(() -> rule.source() == Rule.Source.IMPORT
                        ? new Unsaid("benchmark.place.not-imported")
                        : new Nowhere(Step.NO_VALUE));
    }

    private static Standing of(Indicator indicator, YearFigure cell, Own own) {
        return cell.band()
                .map(band -> band.hiddenBecause()
                        .map(Standing::hidden)
                        .orElseGet(() -> placed(placing(indicator.rule(), band),
                                indicator.rule().shown(own.quotient()), counted(own, band, cell.place()))))
                .orElseGet(() -> new Unsaid("benchmark.place.no-stand"));
    }

    private static Standing hidden(GroupBand.Why why) {
        return new Nowhere(why == GroupBand.Why.FEW ? Step.FEW : Step.TELLS);
    }

    private static Standing placed(Placing placing, BigDecimal own, Optional<Place> place) {
        return place.<Standing>map(counted -> new Placed(placing.counted(own, counted.count()), true))
                .orElseGet(() -> new Placed(placing.supposed(own), false));
    }

    /** Where a figure would stand that somebody supposes, by the band alone. */
    static Step supposed(Rule rule, GroupBand band, BigDecimal shown) {
        return placing(rule, band).supposed(shown);
    }

    /** The place as it was counted, unless the figure or the group moved since: the others are not counted for what is new. */
    static Optional<Place> counted(YearFigure cell) {
        return cell.own()
                .flatMap(own -> cell.band()
                        .filter(GroupBand::isShown)
                        .flatMap(band -> counted(own, band, cell.place())));
    }

    private static Optional<Place> counted(Own own, GroupBand band, Optional<Place> place) {
        return place.filter(_ -> own.submitted())
                .filter(kept -> !own.changedAt().isAfter(kept.keptAt()))
                .filter(kept -> band.countedAt().filter(kept.keptAt()::isBefore).isEmpty());
    }

    private static Placing placing(Rule rule, GroupBand band) {
        return new Placing(new Placing.Middle(rule.shown(band.p25().orElseThrow()),
                rule.shown(band.median().orElseThrow()), rule.shown(band.p75().orElseThrow())), rule.decimals());
    }
}
