package be.vlavirgem.catalog.exchange;

import java.util.List;

/** What came of opening a file with sheets. */
public sealed interface Offers {

    /** What it says, and cells that belong to no solution. */
    record Sound(List<Offer> all, List<Said.Told> stray) implements Offers {}

    /** Refused whole: the key of a sentence that says how to mend it, and what it is about. */
    record Refused(String key, List<Object> about) implements Offers {}
}
