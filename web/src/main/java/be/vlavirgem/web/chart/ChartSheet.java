package be.vlavirgem.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the parts of a chart in a file stand below each other, in pixels: title, unit, key, drawing and small print. */
record ChartSheet(Chart chart, ChartBody body, List<ChartBody.Line> titles, ChartBody.@Nullable Line unit,
        List<ChartKey.Mark> key, int bodyY, List<ChartBody.Line> small, int height, String description) {

    static final int WIDTH = 800;
    static final int MARGIN = 24;
    private static final int TITLE = 25;

    /** Messages in the reader's language. */
    interface Words extends BiFunction<String, Object[], String> {

        default String of(String key, @Nullable Object... arguments) {
            return apply(key, arguments);
        }
    }

    /** A chart with nothing in it is no file. */
    static boolean isDrawn(Chart chart) {
        return switch (chart) {
            case BarChart bars -> !bars.isEmpty();
            case BoxPlot box -> box.hasTable();
            case FlandersMap map -> !map.isEmpty();
            case HeatMap heat -> !heat.isEmpty();
            case LineChart line -> !line.isEmpty();
            case PieChart pie -> !pie.isEmpty();
            case RadarChart _ -> true;
            case StripChart strips -> !strips.rows().isEmpty();
            case StripPlot strip -> !strip.isHidden();
        };
    }

    /** With what stands below the source; its reader's own figures are of that authority. */
    static ChartSheet of(Chart chart, @Nullable String reader, Words words, String made) {
        var owner = chart.frame().owner() == null ? reader : chart.frame().owner();
        var body = ChartBody.of(chart);
        var titles = lines(chart.frame().title(), 66, 3, MARGIN + 14, TITLE);
        var y = titles.getLast().y() + 20;
        var unit = unit(chart).map(name -> words.of("web.chart.unit", name))
                .map(said -> new ChartBody.Line(y, said))
                .orElse(null);
        var keyY = unit == null ? y : y + ChartKey.LINE;
        var key = ChartKey.of(chart, owner, words, keyY);
        var bodyY = key.isEmpty() ? keyY : key.getLast().y() + ChartKey.LINE + 14;
        var small = small(chart.frame(), words, made, bodyY + body.height() + 34);
        return new ChartSheet(chart, body, titles, unit, key, bodyY, small, small.getLast().y() + MARGIN - 6,
                ChartDescription.of(chart, owner, words));
    }

    private static List<ChartBody.Line> lines(String text, int characters, int most, int first, int step) {
        var words = Wrapping.of(text, characters, most);
        return IntStream.range(0, words.size())
                .mapToObj(nth -> new ChartBody.Line(first + nth * step, words.get(nth)))
                .toList();
    }

    private static List<ChartBody.Line> small(ChartFrame frame, Words words, String made, int first) {
        var source = Stream.of(frame.source() == null ? null : words.of("web.chart.source", frame.source()),
                frame.n() == null ? null : words.of("web.chart.n", frame.n()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        var lines = new ArrayList<>(source.isEmpty() ? List.of() : lines(source, 110, 3, first, ChartBody.LINE));
        lines.add(new ChartBody.Line(first + lines.size() * ChartBody.LINE, made));
        return lines;
    }

    private static Optional<String> unit(Chart chart) {
        return Optional.ofNullable(switch (chart) {
            case BarChart bars -> bars.scale().unit();
            case BoxPlot box -> box.scale().unit();
            case FlandersMap map -> map.scale().unit();
            case LineChart line -> line.scale().unit();
            case PieChart pie -> pie.scale().unit();
            case RadarChart radar -> radar.scale().unit();
            case StripPlot strip -> strip.scale().unit();
            case HeatMap _,StripChart _ -> null;
        });
    }
}
