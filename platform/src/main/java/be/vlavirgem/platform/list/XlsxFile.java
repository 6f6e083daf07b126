package be.vlavirgem.platform.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet: a bold head that stays in sight and filters; texts stay texts, whatever they begin with. */
final class XlsxFile implements ListFile {

    private static final int FLUSHED_AFTER = 200;
    private static final int LONGEST_TITLE = 31;

    private final Workbook book;
    private final Worksheet sheet;
    private final int columns;
    private int rows;

    private XlsxFile(Workbook book, Worksheet sheet, int columns) {
        this.book = book;
        this.sheet = sheet;
        this.columns = columns;
    }

    static XlsxFile begin(OutputStream out, String title, List<String> heads) {
        var book = new Workbook(out, "VlaVirGem", "1.0");
        var plain = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        var sheet = book.newWorksheet(plain.substring(0, Math.min(LONGEST_TITLE, plain.length())));
        var file = new XlsxFile(book, sheet, heads.size());
        file.addHead(heads);
        return file;
    }

    private void addHead(List<String> heads) {
        sheet.freezePane(0, 1);
        for (var column = 0; column < columns; column++) {
            sheet.inlineString(0, column, heads.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, column == 0 ? 36 : 18);
        }
        rows = 1;
    }

    @Override
    public void add(List<Cell> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        rows++;
        if (rows % FLUSHED_AFTER == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Text text -> sheet.inlineString(rows, column, text.text());
            case Cell.Word word -> throw new IllegalArgumentException("The words of %s are not known".formatted(word));
            case Cell.Figure figure -> {
                sheet.value(rows, column, figure.value());
                sheet.style(rows, column).format(figure.value().scale() > 0 ? "#,##0.00" : "#,##0").set();
            }
            case Cell.Day day -> {
                sheet.value(rows, column, day.day());
                sheet.style(rows, column).format("dd/mm/yyyy").set();
            }
            case Cell.Nothing nothing -> {
            }
        }
    }

    @Override
    public void close() throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, columns - 1);
        book.close();
    }
}
