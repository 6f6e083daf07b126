package be.vlavirgem.web.chart;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a chart in a file shows, for who hears it. */
final class ChartDescription {

    private static final Set<String> OF_THE_READER = Set.of("web.chart.own", "web.chart.band", "web.chart.band.equal",
            "web.chart.strip.own");

    private ChartDescription() {}

    static String of(Chart chart, @Nullable String owner, ChartSheet.Words words) {
        return switch (chart) {
            case BarChart bars ->
                bars.rows().stream().map(row -> described(row, owner, words)).collect(Collectors.joining(" "));
            case BoxPlot box ->
                box.sentences().stream().map(sentence -> said(sentence, owner, words)).collect(Collectors.joining(" "));
            case FlandersMap map -> said(map.summary(), owner, words);
            case HeatMap heat -> heat.frame().title();
            case LineChart line -> said(line.summary(), owner, words);
            case PieChart pie -> said(pie.summary(), owner, words);
            case RadarChart radar -> said(radar.summary(), owner, words);
            case StripChart strips -> strips.rows()
                    .stream()
                    .map(row -> Stream.of(row.label() + (row.value() == null ? "" : ": " + row.value()), row.words())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(". ")))
                    .collect(Collectors.joining(" "));
            case StripPlot strip -> said(strip.summary(), owner, words);
        };
    }

    private static String described(BarChart.Row row, @Nullable String owner, ChartSheet.Words words) {
        var own = row.own() == null ? words.of("web.chart.none") : row.own();
        return "%s: %s.".formatted(row.label(), own)
                + (row.band() == null ? "" : " " + said(row.band().words(), owner, words));
    }

    /** Where the words are about the reader, a file names the authority instead: it leaves the portal. */
    private static String said(Sentence sentence, @Nullable String owner, ChartSheet.Words words) {
        return owner != null && OF_THE_READER.contains(sentence.key())
                ? words.of(sentence.key() + ".of",
                        Stream.concat(Stream.of(sentence.params()), Stream.of(owner)).toArray())
                : words.of(sentence.key(), sentence.params());
    }
}
