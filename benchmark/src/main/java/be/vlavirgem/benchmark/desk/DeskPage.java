package be.vlavirgem.benchmark.desk;

import be.vlavirgem.benchmark.desk.Standings.Counted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the benchmark stands.
 *
 * @param seen names the last stand, so that nobody asks for one that just was
 * @param job where the last stand somebody asked for is followed; absent where there is none
 */
record DeskPage(List<YearRow> years, List<ThemeRows> themes, List<Waiting> waiting, String seen,
        @Nullable String job) {

    /** A year with its last stand, or when the first may come. */
    record YearRow(int year, String stand, Counted counted) {}

    /** Indicators that are read together. */
    record ThemeRows(String code, String name, List<IndicatorRow> rows) {}

    /**
     * An indicator in the last year it was counted.
     *
     * @param year    absent as long as it never was
     * @param n       how many gave it, or that this is hidden
     */
    record IndicatorRow(String name, @Nullable Integer year, String n, @Nullable Counted counted) {}

    /** What nobody can give yet, and what it waits for. */
    record Waiting(String name, String waitsFor) {}
}
