package be.vlavirgem.catalog.fields;

import be.vlavirgem.web.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as the form shows it.
 *
 * @param card how it is filled in: text, url, prose, lines, one, many, picked, day or rows
 * @param value what stands in it, of a field with one control
 * @param most how long it may be; 0 where that does not count
 * @param options what can be chosen
 * @param list the id of what can be picked by typing; null elsewhere
 * @param cells the controls of a picked field, or the rows of one
 * @param inherit what it says when it says nothing of its own; null for what is not inherited
 * @param theirs what a colleague kept there meanwhile; null when nobody did
 * @param remark why V-ICT-OR sent it back; null when it did not
 * @param proven what of it is proven; null when nothing is
 */
public record FieldView(String code, String label, @Nullable String hint, String card, String value, int most,
        List<Choice> options, @Nullable String list, List<RowView> cells, @Nullable String error,
        @Nullable Inherit inherit, @Nullable String theirs, @Nullable String remark,
        @Nullable Marked proven) {

    /** What is proven and since when, in words, and what becomes of it when something else is said. */
    public record Marked(String text, String warning) {}

    /** What holds for all solutions, in words, and whether this sheet says otherwise. */
    public record Inherit(String text, boolean own) {}

    /** Some controls beside each other. */
    public record RowView(List<CellView> cells) {}

    /**
     * One control.
     *
     * @param note what is to be known of what stands there, though nothing is wrong; null for nothing
     */
    public record CellView(String id, String name, String label, String card, String value, List<Choice> options,
            @Nullable String list, @Nullable String note, @Nullable String error) {}

    /** What can be picked by typing. */
    public record PickList(String id, List<String> labels) {}
}
