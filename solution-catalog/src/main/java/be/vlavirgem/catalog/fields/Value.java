package be.vlavirgem.catalog.fields;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a sheet says in one field. */
public sealed interface Value {

    /** True when it says nothing; in an inherited field that is said too. */
    boolean isEmpty();

    /** A text or an address. */
    record Text(String text) implements Value {

        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** Codes of a list, or short texts. */
    record Items(List<String> items) implements Value {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public boolean isEmpty() {
            return items.isEmpty();
        }
    }

    /** A day. */
    record On(LocalDate day) implements Value {

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /**
     * A picture, kept as a document.
     *
     * @param digest of what it shows, and its name in addresses
     * @param keeper whose document it is: the supplier, or one that became part of it
     */
    record Picture(String digest, UUID document, UUID keeper) implements Value {

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** Several things of the same columns. */
    record Lines(List<Row> rows) implements Value {

        public Lines {
            rows = List.copyOf(rows);
        }

        @Override
        public boolean isEmpty() {
            return rows.isEmpty();
        }
    }

    /** The cells by the code of their column, days as 2026-11-21; what is empty is left out. */
    record Row(Map<String, String> cells) {

        public Row {
            var filled = new LinkedHashMap<>(cells);
            filled.values().removeIf(String::isEmpty);
            cells = Collections.unmodifiableMap(filled);
        }

        /** What stands there, or nothing. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
