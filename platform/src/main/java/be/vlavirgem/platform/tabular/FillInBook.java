package be.vlavirgem.platform.tabular;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workbook to fill in away from the portal: a sheet that explains, sheets to fill in of which all but the answers is
 * locked, and a hidden stamp that says what it belongs to.
 *
 * @param stamp what the module needs to know its own file again; kept as it is
 */
public record FillInBook(String title, List<String> explanation, List<String> stamp, List<Leaf> leaves) {

    /** A sheet to fill in. */
    public record Leaf(String title, List<Column> columns, List<Line> lines) {}

    /** A column; {@code width} in characters. */
    public record Column(String head, int width) {}

    /** A row, known again by its key when the file comes back; {@code version} is what its answer was by then. */
    public record Line(String key, int version, List<Box> boxes) {}

    /** What stands in a cell. */
    public sealed interface Box {

        /** To read. */
        record Told(String text, boolean strong) implements Box {}

        /** To choose from a list; what is refused is said in the words of {@code refusal}. */
        record Pick(String chosen, List<String> choices, String refusal) implements Box {}

        /** A number from 0 to {@code most}. */
        record Amount(@Nullable BigDecimal number, long most, int decimals, String refusal) implements Box {}

        /** To write in. */
        record Free(String text) implements Box {}

        /** Nothing can be filled in. */
        record Closed() implements Box {}
    }
}
