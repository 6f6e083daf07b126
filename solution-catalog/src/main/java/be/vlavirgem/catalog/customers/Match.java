package be.vlavirgem.catalog.customers;

import java.util.List;

/** What came of reading what somebody typed: the one thing that is meant, or why it is none. */
sealed interface Match<T> {

    /** This is meant. */
    record One<T>(T value) implements Match<T> {}

    /** The key of a sentence that says how to mend it, and what it is about. */
    record Refused<T>(String key, List<String> about) implements Match<T> {}

    static <T> Match<T> refused(String key, String... about) {
        return new Refused<>("catalog.customers.problem." + key, List.of(about));
    }
}
