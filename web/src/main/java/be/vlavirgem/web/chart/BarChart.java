package be.vlavirgem.web.chart;

import be.vlavirgem.web.chart.DataTable.Source;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Horizontal bars, one per subject: the own value on the peers' band, and the model municipality's mark beside it. */
public record BarChart(ChartFrame frame, Scale scale, List<Bar> bars) implements Chart {

    /** One subject; without an own value it says so, without a band there is nobody to compare with. */
    public record Bar(String label, @Nullable Double own, @Nullable Band band, @Nullable Double model,
            @Nullable String href) {

        /** A bar whose label leads nowhere. */
        public static Bar of(String label, @Nullable Double own, @Nullable Band band, @Nullable Double model) {
            return new Bar(label, own, band, model, null);
        }
    }

    /** A bar with its places on the scale. */
    record Row(String label, @Nullable String href, @Nullable String own, @Nullable String ownAt,
            @Nullable BandMark band, @Nullable String model, @Nullable String modelAt) {}

    /** Keeps the bars as they are now. */
    public BarChart {
        bars = List.copyOf(bars);
    }

    /** The bars as they are drawn. */
    public List<Row> rows() {
        return bars.stream().map(this::row).toList();
    }

    private Row row(Bar bar) {
        return new Row(bar.label(), bar.href(), scale.exactly(bar.own()), scale.place(bar.own()),
                BandMark.of(bar.band(), scale, frame.owner()),
                scale.exactly(bar.model()), scale.place(bar.model()));
    }

    /** True when there is no bar at all. */
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /** True when there is something for a table. */
    public boolean hasTable() {
        return !isEmpty();
    }

    /** True when some bars have peers and others too few of them. */
    public boolean hidesBands() {
        return hasBands() && bars.stream().map(Bar::band).anyMatch(Objects::isNull);
    }

    /** True when any bar has peers. */
    public boolean hasBands() {
        return bars.stream().map(Bar::band).anyMatch(Objects::nonNull);
    }

    /** True when any bar has the model's value. */
    public boolean hasModel() {
        return bars.stream().map(Bar::model).anyMatch(Objects::nonNull);
    }

    /** The figures behind the bars. */
    public DataTable table() {
        return DataTable.of("subject", bars, Bar::label,
                Stream.concat(
                        Stream.concat(Stream.of(Source.own(frame, bar -> scale.exactly(bar.own()))),
                                Source.peers(Bar::band, scale)),
                        Stream.of(Source.of("model", bar -> scale.exactly(bar.model())))));
    }
}
