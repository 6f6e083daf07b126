package be.vlavirgem.web.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows and columns with a word or number in each cell, and a colour that repeats it; the drawing is a table itself. */
public record HeatMap(ChartFrame frame, List<String> columns, List<Row> rows) implements Chart {

    /** One row. */
    public record Row(String label, List<Cell> cells) {}

    /** A word and how strong its colour is, 1 to 5; null where there is no value. */
    public record Cell(@Nullable String text, @Nullable Integer strength) {

        /** Refuses a colour that does not exist. */
        public Cell {
            if (strength != null && (strength < 1 || strength > 5)) {
                throw new IllegalArgumentException("A cell's strength is 1 to 5, not " + strength);
            }
        }

        /** Where there is no value. */
        public static Cell none() {
            return new Cell(null, null);
        }

        /** A number, coloured by the fifth of the scale it stands in. */
        public static Cell of(@Nullable Double value, Scale scale) {
            return value == null
                    ? none()
                    : new Cell(scale.exact(value), Math.min(5, (int) (scale.position(value) / 20) + 1));
        }
    }

    /** Refuses rows that are not as long as there are columns. */
    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        var width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("Each row has %s cells".formatted(width));
        }
    }

    /** False, for the drawing is a table itself. */
    public boolean hasTable() {
        return false;
    }

    /** True when there is nothing to show. */
    public boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }
}
