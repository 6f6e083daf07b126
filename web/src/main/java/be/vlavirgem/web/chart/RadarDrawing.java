package be.vlavirgem.web.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A radar's lines in pixels around its middle. */
record RadarDrawing(int width, int height, List<String> rings, List<Ring> ringLabels, List<Spoke> spokes, String own,
        String median, String model, List<Dot> dots, List<Name> names) {

    private static final double[] SHARES = { 20, 40, 60, 80, 100 };
    private static final int NUMBER_ROOM = 13;
    private static final int NAME_ROOM = 14;
    private static final int LINE = 16;
    private static final int CHARACTERS = 20;

    /** A figure on the first axis. */
    record Ring(String y, String text) {}

    /** From the middle to the end of an axis. */
    record Spoke(String x, String y) {}

    /** The mark of an own value. */
    record Dot(String x, String y) {}

    /** What stands at the end of an axis, line by line; the last line may be the own value. */
    record Name(String x, String anchor, List<Line> lines) {}

    /** A line of a name. */
    record Line(String y, String text, boolean figure) {}

    static RadarDrawing numbered(RadarChart chart, int radius) {
        var circle = new RadarCircle(radius, chart.axes().size());
        var names = circle.nth()
                .mapToObj(nth -> new Name(Svg.number(circle.x(nth, 100, NUMBER_ROOM)), "middle",
                        List.of(new Line(Svg.number(circle.y(nth, 100, NUMBER_ROOM) + 4), String.valueOf(nth + 1),
                                false))))
                .toList();
        return of(chart, circle, names, new int[]{ 2 * (radius + 24), 2 * (radius + 24) });
    }

    static RadarDrawing named(RadarChart chart, int radius) {
        var circle = new RadarCircle(radius, chart.axes().size());
        var names = circle.nth().mapToObj(nth -> name(chart, circle, nth)).toList();
        return of(chart, circle, names, new int[]{ 2 * (radius + 160), 2 * (radius + 56) });
    }

    private static RadarDrawing of(RadarChart chart, RadarCircle circle, List<Name> names, int[] size) {
        var scale = chart.scale();
        var rings = DoubleStream.of(SHARES)
                .mapToObj(share -> circle.path(circle.nth().mapToObj(nth -> share).toList()));
        var labels = DoubleStream.of(SHARES)
                .mapToObj(share -> new Ring(Svg.number(circle.y(0, share, 0)),
                        scale.brief(scale.from() + (scale.to() - scale.from()) * share / 100)));
        var own = chart.axes().stream().map(RadarChart.Axis::own).map(value -> position(value, scale)).toList();
        return new RadarDrawing(size[0], size[1], rings.toList(), labels.toList(), circle.spokes(), circle.path(own),
                circle.path(chart.axes().stream().map(axis -> position(axis.median(), scale)).toList()),
                circle.path(chart.axes().stream().map(axis -> position(axis.model(), scale)).toList()),
                circle.dots(own), names);
    }

    private static @Nullable Double position(@Nullable Double value, Scale scale) {
        return value == null ? null : Double.valueOf(scale.position(value));
    }

    private static Name name(RadarChart chart, RadarCircle circle, int nth) {
        var axis = chart.axes().get(nth);
        var figure = chart.scale().exactly(axis.own());
        var words = Wrapping.of(axis.label(), CHARACTERS, 3);
        var texts = Stream.concat(words.stream(), Stream.ofNullable(figure)).toList();
        var top = circle.y(nth, 100, NAME_ROOM) + LINE * .7 - LINE * texts.size() * (1 - circle.down(nth)) / 2;
        var lines = IntStream.range(0, texts.size())
                .mapToObj(line -> new Line(Svg.number(top + line * LINE), texts.get(line), line == words.size()))
                .toList();
        return new Name(Svg.number(circle.x(nth, 100, NAME_ROOM)), circle.anchor(nth), lines);
    }
}
