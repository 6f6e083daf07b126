package be.vlavirgem.maturity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks in which a test filled in cells. */
final class FilledBooks {

    private FilledBooks() {}

    /** With something done to the cell at that place, such as {@code Bescherming!F2}. */
    static byte[] with(byte[] file, String place, Consumer<XSSFCell> deed) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file)); var bytes = new ByteArrayOutputStream()) {
            var at = place.lastIndexOf('!');
            var cell = new CellReference(place.substring(at + 1));
            var row = book.getSheet(place.substring(0, at)).getRow(cell.getRow());
            deed.accept(row.getCell(cell.getCol()) == null
                    ? row.createCell(cell.getCol())
                    : row.getCell(cell.getCol()));
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}
