package be.vlavirgem.benchmark.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is known by name in a group, from low to high, and how many others are in each quarter.
 *
 * @param year     of the figures of the others
 * @param shared   how many others show theirs
 * @param quarters from the lowest; one without name where the group tells nothing
 */
record Ranking(String year, int shared, List<Quarter> quarters) {

    /**
     * Those between two borders of the group.
     *
     * @param label  which borders; absent where there are none
     * @param others how many more there are, without a name; absent where there are none
     */
    record Quarter(@Nullable String label, List<Named> named, @Nullable String others) {}

    /**
     * An authority and its figure.
     *
     * @param href where it stands beside the own one; absent for oneself
     */
    record Named(String name, @Nullable String href, String figure, boolean doubtful) {}
}
