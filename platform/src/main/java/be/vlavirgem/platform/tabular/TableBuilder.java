package be.vlavirgem.platform.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Collects the rows of a table within its bounds. */
final class TableBuilder {

    static final int MOST_COLUMNS = 60;
    /** Of all cells together, in characters. */
    private static final int MOST_TEXT = 8_000_000;

    private final int mostRows;
    private final List<Table.Line> lines = new ArrayList<>();
    private @Nullable List<String> header;
    private int text;

    TableBuilder(int mostRows) {
        this.mostRows = mostRows;
    }

    void add(int number, List<String> raw) {
        var cells = withoutEmptyEnd(raw.stream().map(TableBuilder::cut).toList());
        if (cells.isEmpty()) {
            return;
        }
        if (cells.size() > MOST_COLUMNS) {
            throw new RefusedFile("columns", String.valueOf(MOST_COLUMNS));
        }
        text += cells.stream().mapToInt(String::length).sum();
        if (text > MOST_TEXT || lines.size() == mostRows) {
            throw new RefusedFile("rows", String.valueOf(mostRows));
        }
        if (header == null) {
            header = cells;
        } else {
            lines.add(new Table.Line(number, cells));
        }
    }

    private static String cut(String raw) {
        var cell = raw.replace('\u00a0', ' ').strip();
        return cell.length() > Table.LONGEST_CELL ? cell.substring(0, Table.LONGEST_CELL) : cell;
    }

    private static List<String> withoutEmptyEnd(List<String> cells) {
        var filled = IntStream.range(0, cells.size()).filter(at -> !cells.get(at).isEmpty()).max().orElse(-1);
        return cells.subList(0, filled + 1);
    }

    Table build() {
        if (header == null || lines.isEmpty()) {
            throw new RefusedFile("empty");
        }
        return new Table(header, List.copyOf(lines));
    }
}
