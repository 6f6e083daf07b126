package be.vlavirgem.catalog.standards;

import java.util.Optional;

/** An item of a file: what it says, or why nothing can be made of it. */
sealed interface ReadItem {

    /** In the file, from 1 on. */
    int position();

    /** It is about a standard. */
    record About(Stated stated) implements ReadItem {
        @Override
        public int position() {
            return stated.position();
        }
    }

    /**
     * It cannot be read.
     *
     * @param slug that can be made out all the same, so that its standard does not vanish for a slip
     */
    record Unreadable(int position, String label, Optional<String> slug, Note why) implements ReadItem {}
}
