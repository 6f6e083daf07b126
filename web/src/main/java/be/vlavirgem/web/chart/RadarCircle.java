package be.vlavirgem.web.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where the axes run; the first one upwards, then clockwise. */
record RadarCircle(int radius, int axes) {

    IntStream nth() {
        return IntStream.range(0, axes);
    }

    double right(int nth) {
        return Math.sin(2 * Math.PI * nth / axes);
    }

    double down(int nth) {
        return -Math.cos(2 * Math.PI * nth / axes);
    }

    double x(int nth, double share, double beyond) {
        return right(nth) * (radius * share / 100 + beyond);
    }

    double y(int nth, double share, double beyond) {
        return down(nth) * (radius * share / 100 + beyond);
    }

    String anchor(int nth) {
        return Math.abs(right(nth)) < .1 ? "middle" : right(nth) > 0 ? "start" : "end";
    }

    List<RadarDrawing.Spoke> spokes() {
        return nth().mapToObj(nth -> new RadarDrawing.Spoke(Svg.number(x(nth, 100, 0)), Svg.number(y(nth, 100, 0))))
                .toList();
    }

    List<RadarDrawing.Dot> dots(List<@Nullable Double> shares) {
        return nth().filter(nth -> shares.get(nth) != null)
                .mapToObj(nth -> new RadarDrawing.Dot(Svg.number(x(nth, share(shares, nth), 0)),
                        Svg.number(y(nth, share(shares, nth), 0))))
                .toList();
    }

    /** Closed where nothing misses; a missing value leaves a gap between its neighbours. */
    String path(List<@Nullable Double> shares) {
        return shares.contains(null)
                ? nth().mapToObj(nth -> arrival(shares, nth)).collect(Collectors.joining()) + ending(shares)
                : nth().mapToObj(nth -> point(nth, share(shares, nth))).collect(Collectors.joining("L", "M", "Z"));
    }

    private String arrival(List<@Nullable Double> shares, int nth) {
        if (shares.get(nth) == null) {
            return "";
        }
        return (nth > 0 && shares.get(nth - 1) != null ? "L" : "M") + point(nth, share(shares, nth));
    }

    /** From the last axis back to the first. */
    private String ending(List<@Nullable Double> shares) {
        return shares.getFirst() == null || shares.getLast() == null ? "" : "L" + point(0, share(shares, 0));
    }

    private String point(int nth, double share) {
        return Svg.point(x(nth, share, 0), y(nth, share, 0));
    }

    private static double share(List<@Nullable Double> shares, int nth) {
        var share = shares.get(nth);
        return share == null ? 0 : share;
    }
}
