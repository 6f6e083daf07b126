package be.vlavirgem.benchmark.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the last stands came to, counted. */
record Standings(List<Year> years, List<OfIndicator> indicators) {

    /** How many figures of groups are told, and how many are hidden for which reason. */
    record Counted(int shown, int few, int tells, int remainder) {}

    /**
     * A year that is counted, or will be.
     *
     * @param overAfter the last day of its round; empty of a year with open data only
     * @param keptAt    its last stand; empty as long as there was none
     */
    record Year(int year, Optional<LocalDate> overAfter, Optional<Instant> keptAt, Counted counted) {}

    /**
     * An indicator in the last year it was counted.
     *
     * @param n how many authorities of Flanders gave it; empty where that is hidden
     */
    record OfIndicator(String indicator, int year, Optional<Integer> n, Counted counted) {}

    Standings {
        years = List.copyOf(years);
        indicators = List.copyOf(indicators);
    }
}
