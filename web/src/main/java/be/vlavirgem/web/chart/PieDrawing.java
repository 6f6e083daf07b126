package be.vlavirgem.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A pie's slices in pixels around its middle, with their names on both sides. */
record PieDrawing(int width, int height, List<Piece> pieces, List<Name> names) {

    /** One slice. */
    record Piece(int look, String path) {}

    /** A name with its line from the slice. */
    record Name(String leader, String x, String anchor, List<Line> lines) {}

    /** A line of a name; the last is its share, or its number. */
    record Line(String y, String text, boolean last) {}

    /** Where a slice begins and ends, in shares of the circle. */
    private record Turn(double from, double to) {

        double middle() {
            return (from + to) / 2;
        }
    }

    /** A name that looks for its place on a side. */
    private record Wanted(int nth, double wish, List<String> lines) {

        int height() {
            return lines.size() * LINE;
        }
    }

    private static final int LINE = 16;
    private static final int GAP = 6;
    /** A line goes out before it turns, so that none crosses a slice. */
    private static final int OUT = 6;
    private static final int BESIDE = 28;
    private static final int LETTER = 7;

    static PieDrawing of(PieChart chart, int radius, IntFunction<List<String>> words) {
        var turns = turns(chart);
        var sides = List.of(side(turns, radius, words, true), side(turns, radius, words, false));
        var half = Math.max(radius + GAP, sides.stream().mapToInt(PieDrawing::height).max().orElse(0) / 2 + GAP);
        var widest = sides.stream()
                .flatMap(side -> side.stream().flatMap(name -> name.lines().stream()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return new PieDrawing(2 * (radius + BESIDE + widest * LETTER), 2 * half, IntStream.range(0, turns.size())
                .mapToObj(nth -> new Piece(nth + 1, path(turns.get(nth), radius)))
                .toList(), sides.stream().flatMap(side -> placed(side, turns, radius, half).stream()).toList());
    }

    private static List<Turn> turns(PieChart chart) {
        var turns = new ArrayList<Turn>();
        var from = 0.0;
        for (var slice : chart.drawn()) {
            var to = from + slice.amount() / chart.whole();
            turns.add(new Turn(from, to));
            from = to;
        }
        return turns;
    }

    private static double right(double turn) {
        return Math.sin(2 * Math.PI * turn);
    }

    private static double down(double turn) {
        return -Math.cos(2 * Math.PI * turn);
    }

    /** The whole in two halves, for an arc that ends where it begins is none. */
    private static String path(Turn turn, int radius) {
        if (turn.to() - turn.from() > .9999) {
            return "M0 -%1$dA%1$d %1$d 0 1 1 0 %1$dA%1$d %1$d 0 1 1 0 -%1$dZ".formatted(radius);
        }
        return "M0 0L%sA%d %d 0 %d 1 %sZ".formatted(at(turn.from(), radius), radius, radius,
                turn.to() - turn.from() > .5 ? 1 : 0, at(turn.to(), radius));
    }

    private static String at(double turn, double radius) {
        return Svg.point(right(turn) * radius, down(turn) * radius);
    }

    /** The names of the slices whose middle lies on that side, from the top down. */
    private static List<Wanted> side(List<Turn> turns, int radius, IntFunction<List<String>> words, boolean right) {
        var names = IntStream.range(0, turns.size())
                .filter(nth -> turns.get(nth).middle() <= .5 == right)
                .mapToObj(nth -> new Wanted(nth, down(turns.get(nth).middle()) * radius, words.apply(nth)))
                .toList();
        return right ? names : names.reversed();
    }

    private static int height(List<Wanted> side) {
        return side.stream().mapToInt(name -> name.height() + GAP).sum();
    }

    /** Each as near to its slice as those above it leave room for, and then as those below it do. */
    private static List<Name> placed(List<Wanted> side, List<Turn> turns, int radius, int half) {
        var tops = new double[side.size()];
        var free = (double) -half;
        for (int nth = 0; nth < tops.length; nth++) {
            tops[nth] = Math.max(free, side.get(nth).wish() - side.get(nth).height() / 2.0);
            free = tops[nth] + side.get(nth).height() + GAP;
        }
        free = half;
        for (int nth = tops.length - 1; nth >= 0; nth--) {
            tops[nth] = Math.min(tops[nth], free - side.get(nth).height());
            free = tops[nth] - GAP;
        }
        return IntStream.range(0, tops.length)
                .mapToObj(nth -> name(side.get(nth), turns.get(side.get(nth).nth()).middle(), radius, tops[nth]))
                .toList();
    }

    private static Name name(Wanted wanted, double turn, int radius, double top) {
        var right = turn <= .5;
        var x = (right ? 1 : -1) * (radius + BESIDE);
        var side = right ? 1 : -1;
        var leader = "M%sL%sH%sL%s".formatted(at(turn, radius + 1), at(turn, radius + OUT),
                Svg.number(side * (radius + OUT)),
                Svg.point(x - side * 4, top + wanted.height() / 2.0));
        return new Name(leader, Svg.number(x), right ? "start" : "end", IntStream.range(0, wanted.lines().size())
                .mapToObj(line -> new Line(Svg.number(top + LINE * (line + .78)), wanted.lines().get(line),
                        line == wanted.lines().size() - 1))
                .toList());
    }
}
