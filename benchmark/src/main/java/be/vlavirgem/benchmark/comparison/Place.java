package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.statistics.Placing;
import java.time.Instant;

/** How many of a group had less than the authority and how many as much, itself among them, when a stand was kept. */
record Place(int lower, int equal, int n, Instant keptAt) {

    Placing.Count count() {
        return new Placing.Count(lower, equal, n);
    }

    int rank() {
        return lower + 1;
    }

    /** Which part of the row stands below it; whoever has as much counts for half. */
    double percentile() {
        return 100 * (lower + equal / 2.0) / n;
    }
}
