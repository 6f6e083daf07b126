package be.vlavirgem.web.chart;

import be.vlavirgem.web.chart.DataTable.Source;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One box for one indicator: half of the peers in the box, eight in ten between the whiskers, and the own value. */
public record BoxPlot(ChartFrame frame, Scale scale, @Nullable Band band, @Nullable Whiskers whiskers,
        @Nullable Double own, @Nullable Double model) implements Chart {

    /** P10 and P90; not the extremes, which would give away an authority's own figure. */
    public record Whiskers(double low, double high) {}

    /** True when there are too few peers to show. */
    public boolean isHidden() {
        return band == null;
    }

    /** The box, when there are peers. */
    public @Nullable BandMark bandMark() {
        return BandMark.of(band, scale, frame.owner());
    }

    /** Where the left whisker ends. */
    public @Nullable String whiskersFrom() {
        return whiskers == null ? null : scale.at(whiskers.low());
    }

    /** Where the right whisker ends. */
    public @Nullable String whiskersTo() {
        return whiskers == null ? null : scale.at(whiskers.high());
    }

    /** Where the own value stands, with its figure. */
    public @Nullable Label ownLabel() {
        return own == null ? null : Label.exactly(own, scale);
    }

    /** Where the model municipality stands. */
    public @Nullable String modelAt() {
        return scale.place(model);
    }

    /** True when there is something for a table. */
    public boolean hasTable() {
        return !isHidden() || own != null;
    }

    /** What the drawing shows, in sentences. */
    public List<Sentence> sentences() {
        var mark = bandMark();
        return Stream.of(own == null ? null : Sentence.of("own", scale.exact(own)),
                mark == null ? Sentence.of("hidden.group") : mark.words(),
                whiskers == null
                        ? null
                        : Sentence.of("whiskers", scale.brief(whiskers.low()), scale.brief(whiskers.high())),
                model == null ? null : Sentence.of("model", scale.exact(model))).flatMap(Stream::ofNullable).toList();
    }

    /** The figures behind the box. */
    public DataTable table() {
        return DataTable.of("subject", List.of(this), plot -> plot.frame.title(), Stream.of(
                Stream.of(Source.<BoxPlot>of("own", plot -> scale.exactly(plot.own))),
                Source.peers(BoxPlot::band, scale),
                Stream.of(
                        Source.<BoxPlot>of("p10",
                                plot -> plot.whiskers == null ? null : scale.exact(plot.whiskers.low())),
                        Source.<BoxPlot>of("p90",
                                plot -> plot.whiskers == null ? null : scale.exact(plot.whiskers.high())),
                        Source.<BoxPlot>of("model", plot -> scale.exactly(plot.model))))
                .flatMap(sources -> sources));
    }
}
