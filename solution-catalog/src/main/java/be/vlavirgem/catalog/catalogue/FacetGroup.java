package be.vlavirgem.catalog.catalogue;

import java.util.List;

/**
 * The choices of one dimension.
 *
 * @param key of the message that names it
 * @param parameter in the address
 * @param first shown at once: what is chosen, and what most solutions have
 * @param more shown when asked for
 */
record FacetGroup(String key, String parameter, List<FacetChoice> first, List<FacetChoice> more, boolean chosen) {
    FacetGroup {
        first = List.copyOf(first);
        more = List.copyOf(more);
    }

    /** A value to tick, with how many solutions it leaves. */
    record FacetChoice(String value, String label, String count, long solutions, boolean checked) {}
}
