package be.vlavirgem.web.chart;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a chart in a file shows, for who hears it. */
final class ChartDescription {

    private ChartDescription() {}

    static String of(Chart chart, ChartSheet.Words words) {
        return switch (chart) {
            case BarChart bars ->
                bars.rows().stream().map(row -> described(row, words)).collect(Collectors.joining(" "));
            case BoxPlot box ->
                box.sentences().stream().map(sentence -> said(sentence, words)).collect(Collectors.joining(" "));
            case FlandersMap map -> said(map.summary(), words);
            case HeatMap heat -> heat.frame().title();
            case LineChart line -> said(line.summary(), words);
            case PieChart pie -> said(pie.summary(), words);
            case RadarChart radar -> said(radar.summary(), words);
            case StripChart strips -> strips.rows()
                    .stream()
                    .map(row -> Stream.of(row.label() + (row.value() == null ? "" : ": " + row.value()), row.words())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(". ")))
                    .collect(Collectors.joining(" "));
            case StripPlot strip -> said(strip.summary(), words);
        };
    }

    private static String described(BarChart.Row row, ChartSheet.Words words) {
        var own = row.own() == null ? words.of("web.chart.none") : row.own();
        return "%s: %s.".formatted(row.label(), own)
                + (row.band() == null ? "" : " " + said(row.band().words(), words));
    }

    private static String said(Sentence sentence, ChartSheet.Words words) {
        return words.of(sentence.key(), sentence.params());
    }
}
