package be.vlavirgem.benchmark.groups;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The groups one can compare with.
 *
 * @param year      compared in
 * @param delegated that one works for the authority by delegation, and sees nothing of what it has to itself
 * @param more      whether this person can choose and drop some
 */
record GroupsPage(int year, List<Line> fixed, @Nullable Own nearest, @Nullable Own neighbours, List<Own> chosen,
        boolean delegated, boolean more) {

    /** A group everybody has, and why the authority is in it. */
    record Line(String name, String why, int members) {}

    /**
     * A group of one's own.
     *
     * @param key as the pages that compare ask for it
     */
    record Own(String id, String key, String name, List<Peer> peers) {

        /** All names in one line. */
        public String names() {
            return String.join(", ", peers.stream().map(Peer::name).toList());
        }

        public String comparePath() {
            return "/benchmark?groep=" + key;
        }

        public String dropPath() {
            return "%s/%s%s".formatted(GroupsController.PATH, id, GroupsController.DROP);
        }
    }

    /** One of them; of the nearest, in words how near it is in each trait. */
    record Peer(String name, List<Part> parts) {}

    /** How near, in one trait. */
    record Part(String trait, String words) {}
}
