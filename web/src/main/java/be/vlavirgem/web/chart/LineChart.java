package be.vlavirgem.web.chart;

import be.vlavirgem.web.chart.DataTable.Source;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The own value over the rounds, on the peers' band; a round that was skipped interrupts the line.
 *
 * @param years true for a figure over the years of what is not the reader's own: the line needs no key
 */
public record LineChart(ChartFrame frame, Scale scale, List<Point> points, boolean years) implements Chart {

    private static final int ROOM_FOR_FIGURES = 8;
    private static final int ROOM_FOR_YEARS = 6;
    /** What fits under the whole of the narrowest drawing. */
    private static final int CHARACTERS = 31;

    /** One round. */
    public record Point(String label, @Nullable Double own, @Nullable Band band) {}

    /** A figure on the vertical axis. */
    record Level(String y, String text) {}

    /** A round on the horizontal axis. */
    record Step(String x, List<String> words) {}

    /** An own value. */
    record Dot(String x, String y, @Nullable String text) {}

    /** Keeps the points as they are now. */
    public LineChart {
        points = List.copyOf(points);
    }

    /** The own value over the rounds. */
    public LineChart(ChartFrame frame, Scale scale, List<Point> points) {
        this(frame, scale, points, false);
    }

    /** The vertical axis. */
    public List<Level> levels() {
        return scale.ticks()
                .stream()
                .map(tick -> new Level(Svg.percent(100 - scale.position(tick.value())), tick.text()))
                .toList();
    }

    /** The horizontal axis. */
    public List<Step> steps() {
        return nth().mapToObj(nth -> new Step(Svg.percent(x(nth)), words(nth)))
                .toList();
    }

    /** Of many years every second one is named, the last one surely. */
    private List<String> words(int nth) {
        if (years && points.size() > ROOM_FOR_YEARS && (points.size() - nth) % 2 == 0) {
            return List.of();
        }
        return Wrapping.of(points.get(nth).label(), CHARACTERS / points.size(), 3);
    }

    /** How many lines the longest round needs. */
    public int stepLines() {
        return nth().map(nth -> words(nth).size()).max().orElse(0);
    }

    /** The own line, in shares of a hundred. */
    public String line() {
        return Runs.path(points.stream().map(Point::own).map(this::y).toList(), this::x);
    }

    /** The median's line. */
    public String median() {
        return Runs.path(bands().map(band -> y(band == null ? null : band.median())).toList(), this::x);
    }

    /** The band from P25 to P75. */
    public String band() {
        return Runs.area(bands().map(band -> y(band == null ? null : band.low())).toList(),
                bands().map(band -> y(band == null ? null : band.high())).toList(), this::x);
    }

    /** The own values, with their figure where there is room. */
    public List<Dot> dots() {
        return nth().filter(nth -> points.get(nth).own() != null).mapToObj(this::dot).toList();
    }

    private Dot dot(int nth) {
        var own = Objects.requireNonNull(points.get(nth).own());
        var labelled = points.size() <= ROOM_FOR_FIGURES || nth == 0 || nth == points.size() - 1;
        return new Dot(Svg.percent(x(nth)), Svg.percent(100 - scale.position(own)),
                labelled ? scale.exact(own) : null);
    }

    /** True when there is no round at all. */
    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** True when there is something for a table. */
    public boolean hasTable() {
        return !isEmpty();
    }

    /** True when any round has peers. */
    public boolean hasBands() {
        return bands().anyMatch(Objects::nonNull);
    }

    /** What the drawing shows, in one sentence. */
    public Sentence summary() {
        var known = points.stream().filter(point -> point.own() != null).toList();
        if (known.isEmpty()) {
            return Sentence.of("line.empty", frame.title());
        }
        var first = known.getFirst();
        var last = known.getLast();
        return Sentence.of("line.summary", frame.title(), first.label(), exact(first), last.label(), exact(last));
    }

    private String exact(Point point) {
        return Objects.requireNonNull(scale.exactly(point.own()));
    }

    /** The figures behind the line. */
    public DataTable table() {
        return DataTable.of(years ? "year" : "round", points, Point::label,
                Stream.concat(Stream.of(Source.of(years ? "figure" : "own", point -> scale.exactly(point.own()))),
                        Source.peers(Point::band, scale)));
    }

    private Stream<@Nullable Band> bands() {
        return points.stream().map(Point::band);
    }

    private IntStream nth() {
        return IntStream.range(0, points.size());
    }

    private double x(int nth) {
        return (nth + .5) * 100 / points.size();
    }

    private @Nullable Double y(@Nullable Double value) {
        return value == null ? null : Double.valueOf(100 - scale.position(value));
    }
}
