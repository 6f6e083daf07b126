package be.vlavirgem.platform.search;

import be.vlavirgem.platform.list.Sql;
import java.util.List;

/**
 * Rows to search in: a query with the columns {@code title}, {@code words} (all else that may be found, may be empty),
 * {@code path} (where the thing is), none of them null, and {@code recent} (a day: among equals the latest comes first; null for
 * what has none), that sees no more than the person who searches may.
 *
 * @param kind what they are, in lower-case letters and dashes
 * @param values of the question marks in the query
 */
public record SearchedRows(String kind, Sql rows, List<Object> values) {

    /** Checks the kind. */
    public SearchedRows {
        if (!kind.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("A kind is lower-case letters and dashes, not %s".formatted(kind));
        }
        values = List.copyOf(values);
    }

    /** Rows that need no values. */
    public static SearchedRows of(String kind, Sql rows) {
        return new SearchedRows(kind, rows, List.of());
    }

    /** As a part of the whole, with its kind. */
    String part() {
        return "select '%s' as kind, title, words, path, recent from (%s) as %s".formatted(kind, rows,
                kind.replace('-', '_'));
    }
}
