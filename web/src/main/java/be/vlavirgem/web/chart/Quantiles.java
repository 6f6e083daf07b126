package be.vlavirgem.web.chart;

import java.util.Collection;

/** Quantiles of type 7 (Hyndman and Fan), as percentile_cont of PostgreSQL and spreadsheets compute them. */
final class Quantiles {

    private final double[] sorted;

    Quantiles(Collection<Double> values) {
        this.sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** The value below which this share lies, 0 to 1; refuses an empty group. */
    double at(double share) {
        if (sorted.length == 0) {
            throw new IllegalStateException("An empty group has no quantiles");
        }
        var rank = share * (sorted.length - 1);
        var below = (int) Math.floor(rank);
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }
}
