package be.vlavirgem.catalog.merging;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What a solution and those that became part of it said before, as a bean: what was not chosen then is kept, and read here. */
public interface JoinedBefore {

    /**
     * One merger.
     *
     * @param name of the one that ended
     * @param on the day, as it is written
     * @param lines what the two said otherwise, the one that stays first
     */
    record Joined(String name, String on, List<Differing.Line> lines) {

        public Joined {
            lines = List.copyOf(lines);
        }
    }

    /** The mergers into a solution of this supplier, the latest first; in a transaction of its own. */
    List<Joined> of(UUID supplier, UUID solution, Locale locale);
}
