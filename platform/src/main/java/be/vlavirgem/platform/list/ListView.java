package be.vlavirgem.platform.list;

import java.util.Optional;
import java.util.UUID;

/** A view of a list that a person kept: a name for what the address says. */
public record ListView(Id id, String name, String query) {

    /** Points to a view. */
    public record Id(UUID value) {

        /** Reads an id that came from outside; empty when it is none. */
        public static Optional<Id> parse(String text) {
            try {
                return Optional.of(new Id(UUID.fromString(text)));
            } catch (IllegalArgumentException noId) {
                return Optional.empty();
            }
        }
    }

    /** What became of a name that was given to a view. */
    public enum Naming {
        /** It is kept. */
        KEPT,
        /** It has no letter, or too many. */
        UNFIT,
        /** Another view of this list has it. */
        TAKEN,
        /** There are as many views as one can oversee. */
        FULL
    }
}
