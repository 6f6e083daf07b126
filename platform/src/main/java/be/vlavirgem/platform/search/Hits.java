package be.vlavirgem.platform.search;

import java.util.List;
import java.util.Map;

/**
 * What a search came to.
 *
 * @param some the page asked for, the best first
 * @param counts per kind how many there are of the {@link Search#MOST} that were looked at, all kinds together
 * @param alike true when nothing has the words that were typed, and these resemble them
 */
public record Hits(List<Found> some, Map<String, Long> counts, boolean alike) {

    static final Hits NONE = new Hits(List.of(), Map.of(), false);

    /** Copies both. */
    public Hits {
        some = List.copyOf(some);
        counts = Map.copyOf(counts);
    }

    /** How many there are of a kind; of all kinds when it is empty. */
    public long total(String kind) {
        return kind.isEmpty()
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(kind, 0L);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }
}
