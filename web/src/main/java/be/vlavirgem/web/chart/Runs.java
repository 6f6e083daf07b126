package be.vlavirgem.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines and areas along points of which some miss: each unbroken run is drawn by itself. */
final class Runs {

    /** Half of the width of an area around a point without neighbours, in shares of a hundred. */
    private static final double ALONE = 2;

    private Runs() {}

    static String path(List<@Nullable Double> heights, IntToDoubleFunction x) {
        return of(heights).stream()
                .filter(run -> run.size() > 1)
                .map(run -> "M" + points(run, heights, x))
                .collect(Collectors.joining());
    }

    static String area(List<@Nullable Double> lows, List<@Nullable Double> highs, IntToDoubleFunction x) {
        return of(lows).stream()
                .map(run -> run.size() > 1
                        ? "M" + points(run, lows, x) + "L" + points(run.reversed(), highs, x) + "Z"
                        : alone(run.getFirst(), lows, highs, x))
                .collect(Collectors.joining());
    }

    private static String alone(int nth, List<@Nullable Double> lows, List<@Nullable Double> highs,
            IntToDoubleFunction x) {
        var left = x.applyAsDouble(nth) - ALONE;
        var right = x.applyAsDouble(nth) + ALONE;
        return Stream.of(Svg.point(left, at(lows, nth)), Svg.point(right, at(lows, nth)),
                Svg.point(right, at(highs, nth)), Svg.point(left, at(highs, nth)))
                .collect(Collectors.joining("L", "M", "Z"));
    }

    private static String points(List<Integer> run, List<@Nullable Double> heights, IntToDoubleFunction x) {
        return run.stream()
                .map(nth -> Svg.point(x.applyAsDouble(nth), at(heights, nth)))
                .collect(Collectors.joining("L"));
    }

    private static double at(List<@Nullable Double> heights, int nth) {
        return Objects.requireNonNull(heights.get(nth));
    }

    private static List<List<Integer>> of(List<@Nullable Double> heights) {
        var runs = new ArrayList<List<Integer>>();
        IntStream.range(0, heights.size()).filter(nth -> heights.get(nth) != null).forEach(nth -> {
            if (nth == 0 || heights.get(nth - 1) == null) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(nth);
        });
        return runs;
    }
}
