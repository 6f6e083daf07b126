package be.vlavirgem.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the shapes and colours of a chart in a file mean, each with its place. */
final class ChartKey {

    static final int LINE = 22;
    private static final double LETTER = 6.9;

    /** A shape or colour and what it means. */
    record Mark(String shape, int x, int y, String text) {}

    private ChartKey() {}

    static List<Mark> of(Chart chart, @Nullable String owner, ChartSheet.Words words, int first) {
        return placed(marks(chart, owner, words), first);
    }

    /** As many beside each other as there is room for. */
    private static List<Mark> placed(List<Mark> marks, int first) {
        var placed = new ArrayList<Mark>();
        var x = ChartSheet.MARGIN;
        var y = first;
        for (var mark : marks) {
            var width = (int) (36 + mark.text().length() * LETTER);
            if (x > ChartSheet.MARGIN && x + width > ChartSheet.WIDTH - ChartSheet.MARGIN) {
                x = ChartSheet.MARGIN;
                y += LINE;
            }
            placed.add(new Mark(mark.shape(), x, y, mark.text()));
            x += width + 18;
        }
        return placed;
    }

    private static List<Mark> marks(Chart chart, @Nullable String owner, ChartSheet.Words words) {
        if (chart instanceof FlandersMap map) {
            return legend(map, owner, words);
        }
        return shapes(chart).filter(Objects::nonNull)
                .map(shape -> new Mark(shape, 0, 0, words.of("web.chart.key." + shape
                        + (owner == null || shape.startsWith("model") || shape.equals("peer-dot") ? "" : ".of"),
                        owner)))
                .toList();
    }

    private static List<Mark> legend(FlandersMap map, @Nullable String owner, ChartSheet.Words words) {
        var known = map.legend()
                .stream()
                .map(line -> new Mark(line.look(), 0, 0, "%s (%s)".formatted(
                        line.text() == null ? words.of(String.valueOf(line.word())) : line.text(), line.count())));
        var own = map.hasOwn()
                ? Stream.of(
                        new Mark("own", 0, 0, words.of("web.chart.key.own-dot" + (owner == null ? "" : ".of"), owner)))
                : Stream.<Mark>of();
        return Stream.concat(known, own).toList();
    }

    private static Stream<@Nullable String> shapes(Chart chart) {
        return switch (chart) {
            case BarChart bars ->
                shapes("own-bar", bars.hasBands(), "median-tick", bars.hasModel() ? "model-mark" : null);
            case BoxPlot box -> shapes(box.own() == null ? null : "own-dot", true, "median-tick",
                    box.model() == null ? null : "model-mark");
            case LineChart line when !line.years() -> shapes("own-line", line.hasBands(), "median-line", null);
            case RadarChart radar -> Stream.of("own-line", radar.hasMedian() ? "median-line" : null,
                    radar.hasModel() ? "model-line" : null);
            case StripChart _ -> shapes("own-dot", true, "median-tick", null);
            case StripPlot strip -> shapes(strip.own() == null ? null : "own-dot", strip.bandMark() != null,
                    "median-tick", "peer-dot");
            case FlandersMap _,HeatMap _,LineChart _,PieChart _ -> Stream.empty();
        };
    }

    private static Stream<@Nullable String> shapes(@Nullable String own, boolean band, String median,
            @Nullable String other) {
        return Stream.of(own, band ? "band" : null, band ? median : null, other);
    }
}
