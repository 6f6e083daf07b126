package be.vlavirgem.platform.tabular;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Opens a workbook that was filled in, whatever its name; refuses readably, and holds no more than its bounds. */
public final class FillInReader {

    private static final byte[] ZIP = { 'P', 'K', 3, 4 };
    private static final byte[] OLD_EXCEL = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 };
    private static final int MOST_LINES = 5_000;
    private static final int LONGEST_SHEET_NAME = 255;

    private final List<ReturnedLine> lines = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final ReturnedCells cells = new ReturnedCells();

    private FillInReader() {}

    /** Reads it, or says why not. */
    public static FillInReading read(byte[] file) {
        try {
            if (file.length > TableFile.LARGEST) {
                throw new RefusedFile("size", String.valueOf(TableFile.LARGEST / 1_000_000));
            }
            if (!TableFile.begins(file, ZIP)) {
                throw new RefusedFile(TableFile.begins(file, OLD_EXCEL) ? "old-excel" : "type");
            }
            return checked(file);
        } catch (RefusedFile refused) {
            return refused.fillIn();
        } catch (IOException | ExcelReaderException broken) {
            return new RefusedFile("broken").fillIn();
        }
    }

    private static FillInReading checked(byte[] file) throws IOException {
        var kept = Files.createTempFile("vlavirgem-invulblad-", ".xlsx");
        try {
            Files.write(kept, file);
            WorkbookCheck.check(kept);
            recognise(kept);
            return new FillInReader().open(kept);
        } finally {
            Files.delete(kept);
        }
    }

    /** Before its styles are read, which a workbook of another need not have. */
    private static void recognise(Path file) throws IOException {
        try (var book = new ReadableWorkbook(file.toFile())) {
            if (book.findSheet(FillInWriter.STAMP).isEmpty()) {
                throw new RefusedFile("not-ours");
            }
        }
    }

    private FillInReading open(Path file) throws IOException {
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            var stamp = book.findSheet(FillInWriter.STAMP).orElseThrow();
            for (var sheet : book.getSheets()
                    .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .toList()) {
                read(sheet);
            }
            return new FillInReading.Sound(stamp(stamp), List.copyOf(lines));
        }
    }

    private static List<String> stamp(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            return rows.limit(20).map(row -> text(row, 0)).toList();
        }
    }

    /** The rows below a head with the mark of the keys; a sheet without one, as people may add, is left alone. */
    private void read(Sheet sheet) throws IOException {
        if (sheet.getName().length() > LONGEST_SHEET_NAME) {
            throw new RefusedFile("broken");
        }
        try (var rows = sheet.openStream()) {
            var all = rows.iterator();
            var keyed = all.hasNext() ? keyColumn(all.next()) : -1;
            while (keyed > 0 && all.hasNext()) {
                add(sheet.getName(), all.next(), keyed);
            }
        }
    }

    private static int keyColumn(Row head) {
        return IntStream.range(0, Math.min(head.getCellCount(), TableBuilder.MOST_COLUMNS))
                .filter(column -> text(head, column).equals(FillInWriter.KEY))
                .findFirst()
                .orElse(-1);
    }

    private void add(String sheet, Row row, int keyed) {
        var key = text(row, keyed);
        if (key.isEmpty()) {
            return;
        }
        if (!keys.add(key) || lines.size() == MOST_LINES) {
            throw new RefusedFile(lines.size() == MOST_LINES ? "rows" : "twice", key);
        }
        lines.add(new ReturnedLine(key, version(text(row, keyed + 1)), IntStream.range(0, keyed)
                .mapToObj(column -> cells.of(row, column, sheet))
                .toList()));
    }

    private static int version(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static String text(Row row, int column) {
        return row.getOptionalCell(column).map(ReturnedCells::text).orElse("");
    }
}
