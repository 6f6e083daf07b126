package be.vlavirgem.benchmark.collective;

import be.vlavirgem.benchmark.comparison.GroupBand;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.web.chart.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The middle half of a group as a block on a scale that others share, and its median as a stroke; places in per cent. */
record GroupStrip(String from, String width, String median) {

    private static final double NARROWEST = 1;

    /** One scale for all of them, so that groups are compared by eye. */
    static Scale scale(Rule rule, List<GroupBand> bands) {
        return Scale.around(bands.stream()
                .filter(GroupBand::isShown)
                .flatMap(band -> Stream.of(band.p25(), band.p75()))
                .flatMap(Optional::stream)
                .map(number -> shown(rule, number))
                .toList(), 0, null, Locale.ROOT);
    }

    static GroupStrip of(Rule rule, GroupBand band, Scale scale) {
        var low = scale.position(shown(rule, band.p25().orElseThrow()));
        var width = Math.max(NARROWEST, scale.position(shown(rule, band.p75().orElseThrow())) - low);
        return new GroupStrip(percent(Math.min(low, 100 - width)), percent(width),
                scale.at(shown(rule, band.median().orElseThrow())));
    }

    private static double shown(Rule rule, BigDecimal number) {
        return rule.shown(number).doubleValue();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
