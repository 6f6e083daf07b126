package be.vlavirgem.benchmark.collective;

import org.jspecify.annotations.Nullable;

/**
 * What an address asks, as it stands there.
 *
 * @param soort of which kind the groups are, or "alle"
 * @param groep the key of one group
 * @param jaar  a year, or "alle"
 * @param thema the code of a theme
 * @param zoek  words in the name of an indicator
 * @param blad  the page, from 1
 */
record Typed(@Nullable String soort, @Nullable String groep, @Nullable String jaar, @Nullable String thema,
        @Nullable String zoek, @Nullable String blad) {}
