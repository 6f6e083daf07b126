package be.vlavirgem.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One dot per authority along a scale, nameless; the own one stands out. Fewer than five peers are not shown. */
public record StripPlot(ChartFrame frame, Scale scale, List<Double> peers, @Nullable Double own,
        @Nullable Band band) implements Chart {

    private static final int FEWEST = 5;
    private static final int HIGHEST = 110;
    private static final double STEP = 8;
    /** Dots nearer to each other than this share of the scale are stacked. */
    private static final double NEAR = 1.6;

    /** A dot above the axis. */
    record Dot(String x, String y) {}

    /** Keeps the values as they are now, in order. */
    public StripPlot {
        peers = peers.stream().sorted().toList();
    }

    /** True when there are too few peers to show. */
    public boolean isHidden() {
        return peers.size() < FEWEST;
    }

    /** The dots, stacked upwards where they would cover each other. */
    public List<Dot> dots() {
        var levels = levels();
        var step = Math.min(STEP, HIGHEST / Math.max(1.0, max(levels)));
        return IntStream.range(0, levels.size())
                .mapToObj(nth -> new Dot(scale.at(peers.get(nth)), Svg.number(baseline() - levels.get(nth) * step)))
                .toList();
    }

    private List<Integer> levels() {
        var tops = new ArrayList<Double>();
        var levels = new ArrayList<Integer>();
        (isHidden() ? List.<Double>of() : peers).stream().map(scale::position).forEach(position -> {
            var level = IntStream.range(0, tops.size())
                    .filter(nth -> position - tops.get(nth) >= NEAR)
                    .findFirst()
                    .orElse(tops.size());
            if (level == tops.size()) {
                tops.add(position);
            } else {
                tops.set(level, position);
            }
            levels.add(level);
        });
        return levels;
    }

    private static int max(List<Integer> levels) {
        return levels.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Where the lowest dots stand, in pixels from the top. */
    public int baseline() {
        return 28 + (int) Math.min(HIGHEST, Math.ceil(max(levels()) * STEP));
    }

    /** Where the own value stands, with its figure. */
    public @Nullable Label ownLabel() {
        return own == null ? null : Label.exactly(own, scale);
    }

    /** The peers' band, when there is one. */
    public @Nullable BandMark bandMark() {
        return isHidden() ? null : BandMark.of(band, scale, frame.owner());
    }

    /** True when there is something for a table. */
    public boolean hasTable() {
        return !isHidden();
    }

    /** What the drawing shows, in one sentence. */
    public Sentence summary() {
        if (isHidden()) {
            return Sentence.of("hidden.group");
        }
        if (own == null) {
            return Sentence.of("strip.peers", scale.count(peers.size()), scale.exact(peers.getFirst()),
                    scale.exact(peers.getLast()));
        }
        var lower = peers.stream().filter(peer -> peer < own).count();
        return Sentence.of("strip.own", scale.exact(own), scale.count(lower), scale.count(peers.size()));
    }

    /** How many authorities stand between the figures of the axis. */
    public DataTable table() {
        var ticks = isHidden() ? List.<Scale.Tick>of() : scale.ticks();
        var parts = IntStream.range(1, ticks.size()).boxed().toList();
        return DataTable.of("part", parts, nth -> ticks.get(nth - 1).text() + " – " + ticks.get(nth).text(),
                Stream.of(DataTable.Source.of("n",
                        nth -> scale.count(between(ticks.get(nth - 1), ticks.get(nth), nth == parts.size())))));
    }

    private long between(Scale.Tick from, Scale.Tick to, boolean last) {
        return peers.stream()
                .filter(peer -> peer >= from.value() && (peer < to.value() || (last && peer <= to.value())))
                .count();
    }
}
