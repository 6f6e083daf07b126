package be.vlavirgem.web.chart;

/** A figure at a mark; at the very end of the scale it turns towards the middle. */
record Label(String at, String anchor, String text) {

    /** The narrowest drawing has about this many pixels for the whole scale, a figure about seven of them. */
    private static final double NARROWEST = 230;
    private static final double FIGURE = 7;
    private static final double GAP = 5;

    static Label before(double value, Scale scale) {
        var text = scale.brief(value);
        return new Label(scale.at(value), scale.position(value) < room(text) ? "start" : "end", text);
    }

    static Label after(double value, Scale scale) {
        var text = scale.brief(value);
        return new Label(scale.at(value), scale.position(value) > 100 - room(text) ? "end" : "start", text);
    }

    static Label at(double value, Scale scale) {
        return of(value, scale.brief(value), scale);
    }

    static Label exactly(double value, Scale scale) {
        return of(value, scale.exact(value), scale);
    }

    private static Label of(double value, String text, Scale scale) {
        var position = scale.position(value);
        var half = room(text) / 2;
        return new Label(scale.at(value), position < half ? "start" : position > 100 - half ? "end" : "middle", text);
    }

    /** What the figure takes of the scale on the left of its mark, or on the right. */
    double reaches(boolean left) {
        var side = left ? "end" : "start";
        return anchor.equals(side) ? room(text) : anchor.equals("middle") ? room(text) / 2 : 0;
    }

    private static double room(String text) {
        return (text.length() * FIGURE + GAP) / NARROWEST * 100;
    }
}
