package be.vlavirgem.web.list;

import org.jspecify.annotations.Nullable;

/**
 * The head of a column.
 *
 * @param href the same list in the order of this column, or in the opposite one; null where it cannot be sorted
 * @param sorted the value of {@code aria-sort}: ascending, descending or null
 * @param number true for figures, which stand to the right
 */
public record Column(String label, @Nullable String href, @Nullable String sorted, boolean number) {

    /** A column that cannot be sorted. */
    public static Column of(String label) {
        return new Column(label, null, null, false);
    }
}
