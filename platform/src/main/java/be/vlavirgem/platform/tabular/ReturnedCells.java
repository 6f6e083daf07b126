package be.vlavirgem.platform.tabular;

import be.vlavirgem.platform.tabular.ReturnedLine.Filled;
import be.vlavirgem.platform.tabular.ReturnedLine.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** What somebody filled in, cell by cell, as fastexcel reads it. */
final class ReturnedCells {

    /** Of a format, as spreadsheets allow. */
    private static final int LONGEST_FORMAT = 255;
    private static final Pattern BESIDE = Pattern
            .compile("\"[^\"]*+\"|\\[[^\\[\\]]*+]|\\\\.|general|standaard");
    private static final Pattern DAYS = Pattern.compile("[dyhjms]");

    private final Map<String, Kind> kinds = new HashMap<>();

    Filled of(Row row, int column, String sheet) {
        var place = sheet + "!" + CellReference.convertNumToColString(column) + row.getRowNum();
        return row.getOptionalCell(column)
                .map(cell -> new Filled(place, kind(cell), text(cell)))
                .orElse(new Filled(place, Kind.TEXT, ""));
    }

    private Kind kind(Cell cell) {
        if (cell.getFormula() != null) {
            return Kind.FORMULA;
        }
        return switch (cell.getType()) {
            case NUMBER -> number(Objects.requireNonNullElse(cell.getDataFormatString(), "General"));
            case FORMULA -> Kind.FORMULA;
            case ERROR -> Kind.FAULT;
            case STRING, BOOLEAN, EMPTY -> Kind.TEXT;
        };
    }

    private Kind number(String format) {
        if (format.length() > LONGEST_FORMAT) {
            throw new RefusedFile("broken");
        }
        return kinds.computeIfAbsent(format, ReturnedCells::read);
    }

    /** By the letters of days and years in its format, beside quoted words and colours. */
    private static Kind read(String format) {
        var bare = BESIDE.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        if (bare.contains("%")) {
            return Kind.PERCENTAGE;
        }
        return DAYS.matcher(bare).find() ? Kind.DATE : Kind.NUMBER;
    }

    static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
            return Workbook.plain(number);
        }
        return Objects.requireNonNullElse(cell.getText(), "").replace('\u00a0', ' ').strip();
    }
}
