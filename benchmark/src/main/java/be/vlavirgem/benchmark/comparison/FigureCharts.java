package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.web.chart.Band;
import be.vlavirgem.web.chart.BoxPlot;
import be.vlavirgem.web.chart.ChartFrame;
import be.vlavirgem.web.chart.LineChart;
import be.vlavirgem.web.chart.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws how a group is spread, and the own figure over the years beside it. */
record FigureCharts(Indicator indicator, FigureWords words, boolean tableFirst) {

    /** Absent where the group tells nothing. */
    @Nullable
    BoxPlot box(YearFigure figure, String group, int year) {
        return figure.band().filter(GroupBand::isShown).map(band -> box(figure, band, group, year)).orElse(null);
    }

    private BoxPlot box(YearFigure figure, GroupBand band, String group, int year) {
        var source = words.text("benchmark.figure.source", String.valueOf(year),
                words.day(band.countedAt().orElseThrow()));
        var frame = new ChartFrame("verdeling", words.text("benchmark.figure.box", indicator.name(), group), source,
                band.n().orElseThrow(), tableFirst);
        return new BoxPlot(frame, scale(List.of(figure)), band(band), whiskers(band).orElse(null), own(figure), null);
    }

    /** Absent where there is no year at all. */
    @Nullable
    LineChart line(List<YearFigure> series, String lead) {
        if (series.isEmpty()) {
            return null;
        }
        var frame = new ChartFrame("jaren", words.text("benchmark.figure.line", indicator.name()), lead, null, false);
        return new LineChart(frame, scale(series), series.stream().map(this::point).toList());
    }

    private LineChart.Point point(YearFigure figure) {
        return new LineChart.Point(String.valueOf(figure.period()), own(figure),
                figure.band().filter(GroupBand::isShown).map(this::band).orElse(null));
    }

    private Band band(GroupBand band) {
        return new Band(number(band.p25().orElseThrow()), number(band.median().orElseThrow()),
                number(band.p75().orElseThrow()), band.n().orElseThrow());
    }

    private Optional<BoxPlot.Whiskers> whiskers(GroupBand band) {
        return band.p10().flatMap(low -> band.p90().map(high -> new BoxPlot.Whiskers(number(low), number(high))));
    }

    private @Nullable Double own(YearFigure figure) {
        return figure.own().map(own -> Double.valueOf(number(own.quotient()))).orElse(null);
    }

    private Scale scale(List<YearFigure> figures) {
        return Scale.around(figures.stream().flatMap(this::numbers).map(this::number).toList(),
                indicator.rule().decimals(), words.wholeUnit(indicator), words.locale());
    }

    private Stream<BigDecimal> numbers(YearFigure figure) {
        return Stream.concat(figure.own().map(Own::quotient).stream(),
                figure.band()
                        .filter(GroupBand::isShown)
                        .stream()
                        .flatMap(band -> Stream.of(band.p10(), band.p25(), band.p75(), band.p90()))
                        .flatMap(Optional::stream));
    }

    private double number(BigDecimal quotient) {
        return indicator.rule().shown(quotient).doubleValue();
    }
}
