package be.vlavirgem.catalog.merging;

import java.util.UUID;

/** What points to a thing, and points to the one that goes on once it ended. */
public interface References extends Counted {

    /** Gives all of the one to the other. */
    void move(UUID from, UUID to);
}
