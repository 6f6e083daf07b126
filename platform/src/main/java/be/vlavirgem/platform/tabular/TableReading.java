package be.vlavirgem.platform.tabular;

import java.util.List;

/** What came of opening a file. */
public sealed interface TableReading {

    /** A table, and how it was read. */
    record Sound(Dialect dialect, Table table) implements TableReading {}

    /** Refused whole: the key of a sentence that says how to mend it, and what it is about. */
    record Refused(String key, List<String> about) implements TableReading {}
}
