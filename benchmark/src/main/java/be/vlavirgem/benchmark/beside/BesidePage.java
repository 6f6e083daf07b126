package be.vlavirgem.benchmark.beside;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One authority beside another.
 *
 * @param name  of the other
 * @param until the last day it shows any of this; absent for the model
 * @param files where the same is a table to take along; absent for the model
 */
record BesidePage(String name, @Nullable String until, @Nullable String files, List<ThemeRows> themes) {

    /** What the other shows of a theme. */
    record ThemeRows(String name, List<Row> rows) {}

    /**
     * One indicator, in the last year of which both have it, else of which the other has.
     *
     * @param href where it stands among those of all
     * @param own  absent where there is none of that year
     */
    record Row(String name, String href, String unit, String year, @Nullable String own, String theirs,
            boolean doubtful) {}
}
