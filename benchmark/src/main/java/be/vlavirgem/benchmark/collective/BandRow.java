package be.vlavirgem.benchmark.collective;

import org.jspecify.annotations.Nullable;

/**
 * A figure of a group in a table.
 *
 * @param hidden why nothing is told; absent where it is
 */
record BandRow(String code, String name, String unit, String group, int year, @Nullable String n, @Nullable String p25,
        @Nullable String median, @Nullable String p75, @Nullable String hidden) {}
