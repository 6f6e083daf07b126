package be.vlavirgem.benchmark.comparison;

import java.util.Optional;

/** One indicator in one year: what the authority has or why not, what its group came to, and its place in it. */
record YearFigure(String indicator, int period, Optional<Own> own, Optional<Gap> gap, Optional<GroupBand> band,
        Optional<Place> place) {

    /** Why an authority has nothing to compare, where it said so. */
    enum Gap {
        UNKNOWN,
        NOT_APPLICABLE,
        /** What it is divided by is 0 or not known. */
        NO_DENOMINATOR
    }

    static YearFigure empty(String indicator, int period) {
        return new YearFigure(indicator, period, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    boolean isEmpty() {
        return own.isEmpty() && gap.isEmpty() && band.isEmpty();
    }

    /** The same own figure, beside what the group came to in an earlier year: nobody counted it there. */
    YearFigure beside(YearFigure earlier) {
        return new YearFigure(indicator, period, own, gap, earlier.band, Optional.empty());
    }
}
