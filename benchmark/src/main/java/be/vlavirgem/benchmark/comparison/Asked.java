package be.vlavirgem.benchmark.comparison;

import org.jspecify.annotations.Nullable;

/**
 * What an address asks, as it stands there.
 *
 * @param jaar   the year of the own figures
 * @param groep  the key of a group
 * @param samen  "som" where the group is taken as one
 * @param waarde what somebody supposes the figure to be
 * @param thema  the code of the only theme to show
 */
record Asked(@Nullable String jaar, @Nullable String groep, @Nullable String samen, @Nullable String waarde,
        @Nullable String thema) {}
