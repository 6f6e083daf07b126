package be.vlavirgem.benchmark.series;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.web.chart.ChartFrame;
import be.vlavirgem.web.chart.LineChart;
import be.vlavirgem.web.chart.Scale;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says and draws the values of a series. */
record SeriesDrawing(OwnSeries series, FigureWords words) {

    @Nullable
    String latest() {
        return series.latest()
                .map(last -> "%s %s".formatted(words.number(last.getValue(), series.about().decimals()),
                        series.about().unit()))
                .orElse(null);
    }

    @Nullable
    String latestYear() {
        return series.latest().map(last -> String.valueOf(last.getKey())).orElse(null);
    }

    /** From the first year to the last, years without a value interrupt the line; absent where there is none. */
    @Nullable
    LineChart chart(boolean tableFirst) {
        if (series.values().isEmpty()) {
            return null;
        }
        var about = series.about();
        var frame = new ChartFrame("reeks", words.text("benchmark.series.chart", about.name(), about.unit()), null,
                null, tableFirst);
        var scale = Scale.around(series.values().values().stream().map(BigDecimal::doubleValue).toList(),
                about.decimals(), null, words.locale());
        return new LineChart(frame, scale,
                IntStream.rangeClosed(series.values().firstKey(), series.values().lastKey())
                        .mapToObj(this::point)
                        .toList(),
                true);
    }

    private LineChart.Point point(int year) {
        var value = series.values().get(year);
        return new LineChart.Point(String.valueOf(year), value == null ? null : Double.valueOf(value.doubleValue()),
                null);
    }
}
