package be.vlavirgem.web.chart;

import java.util.stream.DoubleStream;

/** Between what figures half of the peers lie: P25, median and P75 of n authorities. */
public record Band(double low, double median, double high, int n) {

    /** Refuses quartiles that are out of order. */
    public Band {
        if (!(low <= median && median <= high) || !DoubleStream.of(low, high).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("No quartiles: %s, %s, %s".formatted(low, median, high));
        }
    }
}
