package be.vlavirgem.web.chart;

import org.jspecify.annotations.Nullable;

/** The peers' band on a horizontal scale: a block from P25 to P75, the median's line, and figures that do not collide. */
record BandMark(String at, String width, String medianAt, Label low, Label high, @Nullable Label median, String n) {

    /** The narrowest drawing has about this many pixels for the whole scale, a figure about seven of them. */
    private static final double NARROWEST = 230;
    private static final double FIGURE = 7;
    private static final double GAP = 5;

    /** A figure under a mark. */
    record Label(String at, String anchor, String text) {}

    static @Nullable BandMark of(@Nullable Band band, Scale scale) {
        if (band == null) {
            return null;
        }
        var low = label(band.low(), scale, "end");
        var high = label(band.high(), scale, "start");
        var median = label(band.median(), scale, "middle");
        var begin = scale.position(band.low());
        return new BandMark(Svg.percent(begin), Svg.percent(Math.max(scale.position(band.high()) - begin, .5)),
                scale.at(band.median()), low, high, fits(band, scale, median.text()) ? median : null,
                scale.count(band.n()));
    }

    /** Inside the drawing: a figure at the very end turns towards the middle. */
    private static Label label(double value, Scale scale, String anchor) {
        var text = scale.brief(value);
        var room = share(text.length() * FIGURE + GAP);
        var position = scale.position(value);
        var turned = position < room && anchor.equals("end")
                ? "start"
                : position > 100 - room && anchor.equals("start") ? "end" : anchor;
        return new Label(scale.at(value), turned, text);
    }

    private static boolean fits(Band band, Scale scale, String median) {
        var needed = share(median.length() * FIGURE / 2 + GAP);
        var middle = scale.position(band.median());
        return middle - scale.position(band.low()) >= needed && scale.position(band.high()) - middle >= needed;
    }

    private static double share(double pixels) {
        return pixels / NARROWEST * 100;
    }
}
