package be.vlavirgem.catalog.catalogue;

import java.util.List;

/**
 * Solutions side by side, in the order a buyer asks.
 *
 * @param rows what at least one of them says
 * @param silent what none of them says, by name
 */
record Comparison(List<PublishedSheet> solutions, List<Row> rows, List<String> silent) {
    Comparison {
        solutions = List.copyOf(solutions);
        rows = List.copyOf(rows);
        silent = List.copyOf(silent);
    }

    /** What each solution says of one thing, in the order of the solutions; an empty text is not filled in. */
    record Row(String label, List<String> cells, boolean dutch) {
        Row {
            cells = List.copyOf(cells);
        }

        /** True when they do not all say the same. */
        public boolean differs() {
            return cells.stream().distinct().count() > 1;
        }

        boolean isSilent() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }
}
