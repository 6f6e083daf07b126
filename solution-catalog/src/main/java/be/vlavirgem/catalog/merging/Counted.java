package be.vlavirgem.catalog.merging;

import java.util.UUID;

/** Something that two things have before they become one, and that may not be lost. */
public interface Counted {

    /** The message that names what is counted, such as "oplossingen"; unique among all. */
    String messageKey();

    /** How many there are of this thing. */
    int count(UUID thing);

    /** How many both have and the one that goes on keeps once. */
    default int shared(UUID from, UUID to) {
        return 0;
    }
}
