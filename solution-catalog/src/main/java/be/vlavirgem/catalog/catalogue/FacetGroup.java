package be.vlavirgem.catalog.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The choices of one dimension.
 *
 * @param key of the message that names it
 * @param parameter in the address
 * @param first shown at once: what is chosen, and what most solutions have
 * @param more shown when asked for
 * @param rest what is not shown; null when that is nothing
 * @param whole that every value was asked for
 */
record FacetGroup(String key, String parameter, List<FacetChoice> first, List<FacetChoice> more, boolean chosen,
        @Nullable Rest rest, boolean whole) {
    FacetGroup {
        first = List.copyOf(first);
        more = List.copyOf(more);
    }

    /** A value to tick, with how many solutions it leaves. */
    record FacetChoice(String value, String label, String count, long solutions, boolean checked) {}

    /**
     * The values that are not shown.
     *
     * @param count the same in words; counting stops at some hundreds
     * @param href where all are; null where even those are too many, and only other words or choices help
     */
    record Rest(long values, String count, @Nullable String href) {}
}
