package be.vlavirgem.platform.list;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rows are meant: pieces of SQL that all hold, and the values for their question marks in the same order. */
public final class Condition {

    private static final Condition NONE = new Condition(List.of(), List.of());

    private final List<Sql> pieces;
    private final List<Object> values;

    private Condition(List<Sql> pieces, List<Object> values) {
        this.pieces = pieces;
        this.values = values;
    }

    /** Every row. */
    public static Condition none() {
        return NONE;
    }

    /** The rows for which the piece holds with these values. */
    public static Condition of(Sql piece, Object... values) {
        return new Condition(List.of(piece), List.of(values));
    }

    /** The rows for which both hold. */
    public Condition and(Condition other) {
        return new Condition(Stream.concat(pieces.stream(), other.pieces.stream()).toList(),
                Stream.concat(values.stream(), other.values.stream()).toList());
    }

    String where() {
        return pieces.isEmpty()
                ? ""
                : pieces.stream().map(piece -> "(" + piece + ")").collect(Collectors.joining(" and ", " where ", ""));
    }

    List<Object> values() {
        return values;
    }
}
