package be.vlavirgem.catalog.merging;

import java.util.UUID;

/** What points to a thing, may not be lost, and points to the one that goes on once that thing ended. */
public interface References {

    /** The message that names what is counted, such as "oplossingen"; unique among all. */
    String messageKey();

    /** Selects how many there are of the thing {@code :thing}; never of a request. */
    String counting();

    /** Selects how many both {@code :from} and {@code :to} have, and the one that goes on keeps once; never of a request. */
    default String sharing() {
        return "select 0";
    }

    /** Gives all of the one to the other. */
    void move(UUID from, UUID to);
}
