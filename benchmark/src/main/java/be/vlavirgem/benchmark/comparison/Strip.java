package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.web.chart.Scale;
import be.vlavirgem.web.chart.StripChart;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Places the middle half of a group, its median and the own figure along a line. */
final class Strip {

    /** The narrowest block that shows. */
    private static final double NARROWEST = 1;

    private Strip() {}

    /** Empty where the group tells nothing. */
    static Optional<StripChart.Strip> of(Rule rule, YearFigure cell) {
        return cell.band().filter(GroupBand::isShown).map(band -> of(rule, band, cell.own()));
    }

    private static StripChart.Strip of(Rule rule, GroupBand band, Optional<Own> own) {
        var figure = own.map(known -> rule.shown(known.quotient()).doubleValue());
        var low = shown(rule, band.p25());
        var high = shown(rule, band.p75());
        var scale = Scale.around(Stream.of(Optional.of(low), Optional.of(high), figure,
                band.p10().map(number -> rule.shown(number).doubleValue()),
                band.p90().map(number -> rule.shown(number).doubleValue())).flatMap(Optional::stream).toList(), 0, null,
                Locale.ROOT);
        var width = Math.max(NARROWEST, scale.position(high) - scale.position(low));
        return new StripChart.Strip(percent(Math.min(scale.position(low), 100 - width)), percent(width),
                scale.at(shown(rule, band.median())), figure.map(scale::at).orElse(null));
    }

    private static double shown(Rule rule, Optional<BigDecimal> number) {
        return rule.shown(number.orElseThrow()).doubleValue();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
