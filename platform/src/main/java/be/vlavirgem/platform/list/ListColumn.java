package be.vlavirgem.platform.list;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param key names it in addresses: small letters, digits and hyphens
 * @param headerKey the message above it
 * @param figures true for numbers, which stand to the right
 * @param order what it sorts by; null where sorting means nothing
 * @param cell what it says of a row
 * @param byDefault true when it is shown to who chose no columns
 */
public record ListColumn<R>(String key, String headerKey, boolean figures, @Nullable Sql order,
        Function<R, Cell> cell, boolean byDefault) {

    /** A column of words, codes or days, shown by default. */
    public static <R> ListColumn<R> words(String key, String headerKey, Sql order, Function<R, Cell> cell) {
        return new ListColumn<>(key, headerKey, false, order, cell, true);
    }

    /** A column of numbers, shown by default. */
    public static <R> ListColumn<R> figures(String key, String headerKey, Sql order, Function<R, Cell> cell) {
        return new ListColumn<>(key, headerKey, true, order, cell, true);
    }

    /** The same column, shown only to who asks for it. */
    public static <R> ListColumn<R> onRequest(ListColumn<R> column) {
        return new ListColumn<>(column.key, column.headerKey, column.figures, column.order, column.cell, false);
    }
}
