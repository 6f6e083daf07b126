package be.vlavirgem.benchmark.merging;

import java.util.List;
import java.util.stream.Collectors;

/** A merger that was: which municipalities became which, and the first year of it. */
record PastMerger(int year, Municipality merged, List<Municipality> parts) {

    PastMerger {
        parts = List.copyOf(parts);
    }

    /** As it stands in addresses. */
    String key() {
        return "%d-%s".formatted(year, merged.nis());
    }

    /** Whether the portal kept those before it, so that they can have figures. */
    boolean isKnown() {
        return parts.stream().allMatch(part -> part.id().isPresent());
    }

    String names() {
        return parts.stream().map(Municipality::name).collect(Collectors.joining(" + "));
    }
}
