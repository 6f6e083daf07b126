package be.vlavirgem.platform.tabular;

import be.vlavirgem.platform.tabular.ReturnedLine.Filled;
import be.vlavirgem.platform.tabular.ReturnedLine.Kind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.ss.util.CellReference;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** What somebody filled in, cell by cell, as fastexcel reads it. */
final class ReturnedCells {

    private ReturnedCells() {}

    static Filled of(Row row, int column, String sheet) {
        var place = sheet + "!" + CellReference.convertNumToColString(column) + row.getRowNum();
        return row.getOptionalCell(column)
                .map(cell -> new Filled(place, kind(cell), text(cell)))
                .orElse(new Filled(place, Kind.TEXT, ""));
    }

    private static Kind kind(Cell cell) {
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

    /** By the letters of days and years in its format, beside quoted words and colours. */
    private static Kind number(String format) {
        var bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.|general|standaard", "");
        if (bare.contains("%")) {
            return Kind.PERCENTAGE;
        }
        return bare.matches(".*[dyhjms].*") ? Kind.DATE : Kind.NUMBER;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
            return Workbook.plain(number);
        }
        return Objects.requireNonNullElse(cell.getText(), "").replace('\u00a0', ' ').strip();
    }
}
