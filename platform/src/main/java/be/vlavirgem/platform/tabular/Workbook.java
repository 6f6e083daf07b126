package be.vlavirgem.platform.tabular;

import be.vlavirgem.platform.tabular.Dialect.Decimals;
import be.vlavirgem.platform.tabular.Dialect.Encoding;
import be.vlavirgem.platform.tabular.Dialect.Format;
import be.vlavirgem.platform.tabular.Dialect.Separator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The first visible sheet of a workbook, row by row as fastexcel reads it. */
final class Workbook {

    /** In digits before or after the comma; 1E1000000 is not written out. */
    private static final int LONGEST_NUMBER = 30;

    private Workbook() {}

    static TableReading read(byte[] file, Optional<Dialect> asked, int mostRows) {
        try {
            var kept = Files.createTempFile("vlavirgem-tabel-", ".xlsx");
            try {
                Files.write(kept, file);
                WorkbookCheck.check(kept);
                return new TableReading.Sound(asked.map(Dialect::decimals).map(workbook()::with).orElse(workbook()),
                        rows(kept, mostRows));
            } finally {
                Files.delete(kept);
            }
        } catch (IOException | ExcelReaderException broken) {
            throw new RefusedFile("broken");
        }
    }

    /** Numbers are numbers in a workbook; only those typed as text have a sign before their decimals. */
    private static Dialect workbook() {
        return new Dialect(Format.XLSX, Encoding.UTF_8, Separator.SEMICOLON, Decimals.COMMA);
    }

    private static Table rows(Path file, int mostRows) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile()); var rows = first(workbook).openStream()) {
            var builder = new TableBuilder(mostRows);
            rows.forEach(row -> builder.add(row.getRowNum(), cells(row)));
            return builder.build();
        }
    }

    private static Sheet first(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new RefusedFile("empty"));
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount()).mapToObj(row::getOptionalCell).map(Workbook::text).toList();
    }

    private static String text(Optional<Cell> cell) {
        return cell.map(Cell::getValue).map(Workbook::text).orElse("");
    }

    /** A number with a comma before its decimals and without exponent, as somebody would type it. */
    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? plain(number) : String.valueOf(value);
    }

    static String plain(BigDecimal number) {
        return Math.abs(number.scale()) <= LONGEST_NUMBER
                ? number.stripTrailingZeros().toPlainString().replace('.', ',')
                : number.toString();
    }
}
