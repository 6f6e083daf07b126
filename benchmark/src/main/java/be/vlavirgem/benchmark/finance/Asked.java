package be.vlavirgem.benchmark.finance;

import org.jspecify.annotations.Nullable;

/**
 * What an address asks, as it stands there.
 *
 * @param soort whose finances: "besturen" or "provincies"
 * @param jaar  the financial year
 * @param plan  "plan" or "rekening"
 * @param deel  which part of the blocks: "alles", "exploitatie", "investering" or "financiering"
 * @param blok  the block that is looked at closely
 */
record Asked(@Nullable String soort, @Nullable String jaar, @Nullable String plan, @Nullable String deel,
        @Nullable String blok) {}
