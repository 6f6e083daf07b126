package be.vlavirgem.catalog.merging;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many of something change hands.
 *
 * @param messageKey names it
 * @param from that the one has which ends
 * @param to that the other has
 * @param together after it is done: what both had stands there once
 */
public record Moved(String messageKey, int from, int to, int together) {

    /** Merged when nothing is left behind or missing; else the first that does not agree with what was counted before. */
    public static Outcome compare(List<Moved> before, List<Moved> after) {
        return IntStream.range(0, before.size())
                .filter(place -> !before.get(place).isFoundIn(after.get(place)))
                .mapToObj(place -> before.get(place).lost(after.get(place)))
                .findFirst()
                .orElseGet(Outcome.Merged::new);
    }

    private boolean isFoundIn(Moved after) {
        return after.from == 0 && after.to == together;
    }

    private Outcome lost(Moved after) {
        return new Outcome.Lost(messageKey, together, after.to);
    }
}
