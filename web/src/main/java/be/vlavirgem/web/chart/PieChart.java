package be.vlavirgem.web.chart;

import be.vlavirgem.web.chart.DataTable.Source;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a whole is made of, in at most ten slices, clockwise from the top in the order given; each is named at its slice. */
public record PieChart(ChartFrame frame, Scale scale, List<Slice> slices) implements Chart {

    private static final int MOST = 10;
    private static final int NARROW = 82;
    private static final int WIDE = 120;
    private static final int CHARACTERS = 22;

    /** One part; of nothing there is no slice, but a row in the table. */
    public record Slice(String label, double amount) {}

    /** A slice in the list below a narrow drawing; {@code look} is its colour. */
    record Entry(int look, String label, String share) {}

    /** Refuses more than ten parts, and one below nothing. */
    public PieChart {
        slices = List.copyOf(slices);
        if (slices.size() > MOST) {
            throw new IllegalArgumentException("A pie has at most %d slices, not %d".formatted(MOST, slices.size()));
        }
        if (slices.stream().anyMatch(slice -> !(slice.amount() >= 0) || Double.isInfinite(slice.amount()))) {
            throw new IllegalArgumentException("A slice is nothing or more; found %s".formatted(slices));
        }
    }

    /** Drawn with numbers, for a narrow place. */
    public PieDrawing narrow() {
        return PieDrawing.of(this, NARROW, nth -> List.of(String.valueOf(nth + 1)));
    }

    /** Drawn with names and shares at the slices. */
    public PieDrawing wide() {
        return PieDrawing.of(this, WIDE, nth -> Stream
                .concat(Wrapping.of(drawn().get(nth).label(), CHARACTERS, 2).stream(),
                        Stream.of(share(drawn().get(nth))))
                .toList());
    }

    /** The slices there are, in words, numbered as the narrow drawing numbers them. */
    public List<Entry> entries() {
        var drawn = drawn();
        return IntStream.range(0, drawn.size())
                .mapToObj(nth -> new Entry(nth + 1, drawn.get(nth).label(), share(drawn.get(nth))))
                .toList();
    }

    List<Slice> drawn() {
        return slices.stream().filter(slice -> slice.amount() > 0).toList();
    }

    double whole() {
        return slices.stream().mapToDouble(Slice::amount).sum();
    }

    private String share(Slice slice) {
        return new Scale(0, 100, 1, null, scale.locale()).exact(slice.amount() / whole() * 100) + "\u00a0%";
    }

    /** True when there is nothing to divide. */
    public boolean isEmpty() {
        return drawn().isEmpty();
    }

    /** True when there is something for a table. */
    public boolean hasTable() {
        return !isEmpty();
    }

    /** What the drawing shows, in one sentence. */
    public Sentence summary() {
        var largest = drawn().stream()
                .reduce((one, other) -> other.amount() > one.amount() ? other : one)
                .orElseThrow();
        return Sentence.of("pie.summary", frame.title(), scale.count(drawn().size()), largest.label(), share(largest));
    }

    /** The figures behind the slices. */
    public DataTable table() {
        return DataTable.of("part-of", slices, Slice::label,
                Stream.of(Source.of("figure", slice -> scale.exact(slice.amount())), Source.of("share", this::share)));
    }
}
