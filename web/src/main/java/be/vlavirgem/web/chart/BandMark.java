package be.vlavirgem.web.chart;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The peers' band on a horizontal scale: a block from P25 to P75, the median's line, and figures that do not collide. */
record BandMark(String at, String width, String median, String medianAt, List<Label> labels, Sentence words) {

    /** The narrowest block that shows, in shares of a hundred. */
    private static final double NARROWEST = .5;

    static @Nullable BandMark of(@Nullable Band band, Scale scale, @Nullable String owner) {
        if (band == null) {
            return null;
        }
        var begin = scale.position(band.low());
        var width = Math.max(scale.position(band.high()) - begin, NARROWEST);
        return new BandMark(Svg.percent(begin), Svg.percent(width), scale.exact(band.median()), scale.at(band.median()),
                labels(band, scale),
                words(band, scale, owner));
    }

    /** The ends always, once when they are written alike; the median where it fits between them. */
    private static List<Label> labels(Band band, Scale scale) {
        var low = Label.before(band.low(), scale);
        var high = Label.after(band.high(), scale);
        var median = Label.at(band.median(), scale);
        if (low.text().equals(high.text())) {
            return List.of(median);
        }
        var before = scale.position(band.median()) - scale.position(band.low());
        var after = scale.position(band.high()) - scale.position(band.median());
        var fits = before >= low.reaches(false) + median.reaches(true)
                && after >= high.reaches(true) + median.reaches(false);
        return Stream.of(low, median, high).filter(label -> fits || !label.equals(median)).toList();
    }

    private static Sentence words(Band band, Scale scale, @Nullable String owner) {
        var of = owner == null ? "" : ".of";
        var low = scale.brief(band.low());
        var high = scale.brief(band.high());
        return low.equals(high)
                ? Sentence.of("band.equal" + of, low, scale.count(band.n()), String.valueOf(owner))
                : Sentence.of("band" + of, low, high, scale.count(band.n()), String.valueOf(owner));
    }
}
