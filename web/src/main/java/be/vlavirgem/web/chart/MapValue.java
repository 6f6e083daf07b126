package be.vlavirgem.web.chart;

/** What a map says of one municipality: a figure, or why there is none. */
public sealed interface MapValue {

    /** A figure. */
    record Known(double value) implements MapValue {}

    /** Why there is no figure; each looks different and says so in words. */
    enum Absent implements MapValue {
        /** Nothing was measured or handed in. */
        NO_DATA,
        /** There is a figure, and the reader may not see it. */
        HIDDEN,
        /** The question does not concern this municipality. */
        NOT_APPLICABLE
    }
}
