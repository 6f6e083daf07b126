package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.web.chart.Scale;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line with the middle half of a group as a block on it, its median as a stroke, and the own figure as a dot; places in per cent.
 *
 * @param own absent where there is none
 */
record Strip(String from, String width, String median, @Nullable String own) {

    /** The narrowest block that shows. */
    private static final double NARROWEST = 1;

    /** Empty where the group tells nothing. */
    static Optional<Strip> of(Rule rule, YearFigure cell) {
        return cell.band().filter(GroupBand::isShown).map(band -> of(rule, band, cell.own()));
    }

    private static Strip of(Rule rule, GroupBand band, Optional<Own> own) {
        var figure = own.map(known -> rule.shown(known.quotient()).doubleValue());
        var low = shown(rule, band.p25());
        var high = shown(rule, band.p75());
        var scale = Scale.around(Stream.of(Optional.of(low), Optional.of(high), figure,
                band.p10().map(number -> rule.shown(number).doubleValue()),
                band.p90().map(number -> rule.shown(number).doubleValue())).flatMap(Optional::stream).toList(), 0, null,
                Locale.ROOT);
        var width = Math.max(NARROWEST, scale.position(high) - scale.position(low));
        return new Strip(percent(Math.min(scale.position(low), 100 - width)), percent(width),
                scale.at(shown(rule, band.median())), figure.map(scale::at).orElse(null));
    }

    private static double shown(Rule rule, Optional<BigDecimal> number) {
        return rule.shown(number.orElseThrow()).doubleValue();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
