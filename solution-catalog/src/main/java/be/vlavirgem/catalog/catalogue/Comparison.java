package be.vlavirgem.catalog.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Solutions side by side, in the order a buyer asks.
 *
 * @param groups with the rows in which at least one of them says something
 * @param silent what none of them says, by name
 */
public record Comparison(List<PublishedSheet> solutions, List<Group> groups, List<String> silent) {
    public Comparison {
        solutions = List.copyOf(solutions);
        groups = List.copyOf(groups);
        silent = List.copyOf(silent);
    }

    /** Of what is said at all. */
    static Comparison of(List<PublishedSheet> solutions, List<Group> groups) {
        var silent = groups.stream().flatMap(group -> group.rows().stream()).filter(Row::isSilent).map(Row::label);
        return new Comparison(solutions, groups.stream().flatMap(Group::said).toList(), silent.toList());
    }

    /** What differs between them. */
    Comparison differing() {
        return new Comparison(solutions, groups.stream().flatMap(Group::differing).toList(), silent);
    }

    List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** Rows that answer one question of a buyer. */
    public record Group(String title, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }

        private Stream<Group> said() {
            return of(rows.stream().filter(row -> !row.isSilent()).toList());
        }

        private Stream<Group> differing() {
            return of(rows.stream().filter(Row::differs).toList());
        }

        private Stream<Group> of(List<Row> some) {
            return some.isEmpty() ? Stream.of() : Stream.of(new Group(title, some));
        }
    }

    /**
     * What each solution says of one thing, in the order of the solutions.
     *
     * @param dutch true for what stands in Dutch in every language of the interface
     */
    public record Row(String label, List<Cell> cells, boolean dutch) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** True when they do not all say the same. */
        public boolean differs() {
            return cells.stream().distinct().count() > 1;
        }

        boolean isSilent() {
            return cells.stream().allMatch(Cell::isBlank);
        }
    }

    /**
     * What one solution says of it.
     *
     * @param lines none where it says nothing
     * @param standing declared or proven; null for what is no claim
     */
    public record Cell(List<String> lines, @Nullable String standing) {
        /** Nothing is said. */
        public static final Cell BLANK = new Cell(List.of(), null);

        public Cell {
            lines = List.copyOf(lines);
        }

        /** One line, or nothing. */
        public static Cell of(String text) {
            return text.isEmpty() ? BLANK : new Cell(List.of(text), null);
        }

        /** True where nothing is said. */
        public boolean isBlank() {
            return lines.isEmpty();
        }
    }
}
