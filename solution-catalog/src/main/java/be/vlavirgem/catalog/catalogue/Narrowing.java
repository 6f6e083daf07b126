package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.platform.list.Sql;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which entries are meant: pieces of SQL that all hold, with the values for their question marks in the same order. */
record Narrowing(List<Sql> pieces, List<Object> values) {
    static final Narrowing NONE = new Narrowing(List.of(), List.of());

    Narrowing {
        pieces = List.copyOf(pieces);
        values = List.copyOf(values);
    }

    static Narrowing of(Sql piece, Object... values) {
        return new Narrowing(List.of(piece), List.of(values));
    }

    Narrowing and(Narrowing other) {
        return new Narrowing(Stream.concat(pieces.stream(), other.pieces.stream()).toList(),
                Stream.concat(values.stream(), other.values.stream()).toList());
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    String where() {
        return isEmpty() ? "" : pieces.stream().map(Sql::toString).collect(Collectors.joining(" and ", " where ", ""));
    }
}
