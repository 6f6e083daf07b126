package be.vlavirgem.web.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The drawing itself in a file, in pixels: what the page leaves to its columns has a place here. */
sealed interface ChartBody {

    int WIDTH = 752;
    int LINE = 16;

    /** Which fragment draws it. */
    String kind();

    int height();

    /** Words at a height. */
    record Line(int y, String text) {}

    /** A drawing that has its own measures. */
    record Whole(String kind, int height) implements ChartBody {}

    /** A bar with its label at the left and its figure at the right. */
    record BarLine(int y, List<Line> label, BarChart.Row row) {}

    /** Bars below each other. */
    record Bars(List<BarLine> lines) implements ChartBody {
        private static final int ROW = 58;

        @Override
        public String kind() {
            return "bars";
        }

        @Override
        public int height() {
            return lines.size() * ROW + LINE;
        }
    }

    /** A strip with what it is about at the left and its words below. */
    record StripLine(int y, List<Line> label, @Nullable Line value, StripChart.@Nullable Strip strip,
            List<Line> words) {}

    /** Strips below each other. */
    record Strips(List<StripLine> lines) implements ChartBody {
        private static final int ROW = 74;

        @Override
        public String kind() {
            return "strips";
        }

        @Override
        public int height() {
            return lines.size() * ROW;
        }
    }

    /** Lines in pixels, so that no stroke is stretched with them. */
    record Lines(String line, String median, String band, int stepLines) implements ChartBody {
        /** What is left beside the figures of the axis. */
        static final int PLOT = 700;
        static final int TALL = 220;

        @Override
        public String kind() {
            return "lines";
        }

        @Override
        public int height() {
            return TALL + 24 + 15 * stepLines;
        }
    }

    /** A cell of a table that is drawn. */
    record HeatCell(int x, int y, int width, String look, String text) {}

    /** A table that is drawn. */
    record Heat(List<Line> labels, List<HeatCell> heads, List<HeatCell> cells, int height) implements ChartBody {
        private static final int LABELS = 230;
        private static final int ROW = 34;

        @Override
        public String kind() {
            return "heat";
        }

        private static Heat of(HeatMap chart) {
            var width = (WIDTH - LABELS) / chart.columns().size();
            var heads = IntStream.range(0, chart.columns().size())
                    .mapToObj(nth -> new HeatCell(LABELS + nth * width, 0, width, "soft", chart.columns().get(nth)));
            return new Heat(IntStream.range(0, chart.rows().size())
                    .mapToObj(nth -> new Line((nth + 1) * ROW + 20, chart.rows().get(nth).label()))
                    .toList(), heads.toList(),
                    IntStream.range(0, chart.rows().size())
                            .boxed()
                            .flatMap(row -> cells(chart.rows().get(row).cells(), row, width))
                            .toList(),
                    (chart.rows().size() + 1) * ROW);
        }

        private static Stream<HeatCell> cells(List<HeatMap.Cell> cells, int row, int width) {
            return IntStream.range(0, cells.size())
                    .mapToObj(nth -> new HeatCell(LABELS + nth * width, (row + 1) * ROW, width - 2,
                            "heat-" + Objects.requireNonNullElse(cells.get(nth).strength(), "none"),
                            Objects.requireNonNullElse(cells.get(nth).text(), "–")));
        }
    }

    /** A map with lines as thin as on the page, however large its own measure is. */
    record Map(int width, int height, String line, String ownLine) implements ChartBody {
        private static final double TALLEST = 470;

        @Override
        public String kind() {
            return "map";
        }

        private static Map of(FlandersMap chart) {
            var box = Arrays.stream(chart.ground().viewBox().strip().split("\\s+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            var times = Math.min(WIDTH / box[2], TALLEST / box[3]);
            return new Map((int) (box[2] * times), (int) (box[3] * times), Svg.number(.75 / times),
                    Svg.number(3 / times));
        }
    }

    static ChartBody of(Chart chart) {
        return switch (chart) {
            case BarChart bars -> bars(bars);
            case BoxPlot _ -> new Whole("box", 84);
            case FlandersMap map -> Map.of(map);
            case HeatMap heat -> Heat.of(heat);
            case LineChart line -> lines(line);
            case PieChart pie -> new Whole("pie", pie.wide().height());
            case RadarChart radar -> new Whole("radar", radar.wide().height());
            case StripChart strips -> strips(strips);
            case StripPlot strip -> new Whole("strip", strip.baseline() + 40);
        };
    }

    private static Bars bars(BarChart chart) {
        var rows = chart.rows();
        return new Bars(IntStream.range(0, rows.size())
                .mapToObj(nth -> new BarLine(nth * Bars.ROW, lines(rows.get(nth).label(), 34, 3, 13), rows.get(nth)))
                .toList());
    }

    private static Strips strips(StripChart chart) {
        var rows = chart.rows();
        return new Strips(IntStream.range(0, rows.size())
                .mapToObj(nth -> strip(rows.get(nth), nth * Strips.ROW))
                .toList());
    }

    private static StripLine strip(StripChart.Row row, int y) {
        var label = lines(row.label(), 36, 2, 14);
        return new StripLine(y, label,
                row.value() == null ? null : new Line(14 + label.size() * LINE, row.value()), row.strip(),
                lines(row.words() == null ? "" : row.words(), 76, 2, row.strip() == null ? 14 : 46));
    }

    private static Lines lines(LineChart chart) {
        return new Lines(Svg.stretched(chart.line(), Lines.PLOT, Lines.TALL),
                Svg.stretched(chart.median(), Lines.PLOT, Lines.TALL),
                Svg.stretched(chart.band(), Lines.PLOT, Lines.TALL), chart.stepLines());
    }

    static List<Line> lines(String text, int characters, int most, int first) {
        var words = text.isBlank() ? List.<String>of() : Wrapping.of(text, characters, most);
        return IntStream.range(0, words.size()).mapToObj(nth -> new Line(first + nth * LINE, words.get(nth))).toList();
    }
}
