package be.vlavirgem.web.chart;

import be.vlavirgem.web.chart.DataTable.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A radar over 3 to 12 axes: the own line, the peers' median dashed and the model municipality dotted. */
public record RadarChart(ChartFrame frame, Scale scale, List<Axis> axes) implements Chart {

    private static final int NARROW = 100;
    private static final int WIDE = 150;

    /** One axis; a missing value interrupts its line. */
    public record Axis(String label, @Nullable Double own, @Nullable Double median, @Nullable Double model) {}

    /** An axis in the list below a narrow drawing. */
    record Entry(String label, @Nullable String own) {}

    /** Refuses fewer than 3 or more than 12 axes. */
    public RadarChart {
        axes = List.copyOf(axes);
        if (axes.size() < 3 || axes.size() > 12) {
            throw new IllegalArgumentException("A radar has 3 to 12 axes, not " + axes.size());
        }
    }

    /** Drawn with numbers, for a narrow place. */
    public RadarDrawing narrow() {
        return RadarDrawing.numbered(this, NARROW);
    }

    /** Drawn with names and figures at the axes. */
    public RadarDrawing wide() {
        return RadarDrawing.named(this, WIDE);
    }

    /** The axes in words. */
    public List<Entry> entries() {
        return axes.stream().map(axis -> new Entry(axis.label(), scale.exactly(axis.own()))).toList();
    }

    /** True when no own value misses, so that the own line closes. */
    public boolean isClosed() {
        return axes.stream().map(Axis::own).allMatch(Objects::nonNull);
    }

    /** True when any axis has the peers' median. */
    public boolean hasMedian() {
        return axes.stream().map(Axis::median).anyMatch(Objects::nonNull);
    }

    /** True when any axis has the model's value. */
    public boolean hasModel() {
        return axes.stream().map(Axis::model).anyMatch(Objects::nonNull);
    }

    /** True, for there are always axes. */
    public boolean hasTable() {
        return true;
    }

    /** What the drawing shows, in one sentence. */
    public Sentence summary() {
        var known = axes.stream().filter(axis -> axis.own() != null).sorted(Comparator.comparing(Axis::own)).toList();
        if (known.isEmpty()) {
            return Sentence.of("radar.empty", frame.title());
        }
        return Sentence.of("radar.summary", frame.title(), scale.count(axes.size()), known.getLast().label(),
                Objects.requireNonNull(scale.exactly(known.getLast().own())), known.getFirst().label(),
                Objects.requireNonNull(scale.exactly(known.getFirst().own())));
    }

    /** The figures behind the lines. */
    public DataTable table() {
        return DataTable.of("subject", axes, Axis::label,
                Stream.of(Source.own(frame, axis -> scale.exactly(axis.own())),
                        Source.of("median", axis -> scale.exactly(axis.median())),
                        Source.of("model", axis -> scale.exactly(axis.model()))));
    }
}
