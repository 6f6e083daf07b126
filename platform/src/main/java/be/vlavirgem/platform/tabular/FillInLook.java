package be.vlavirgem.platform.tabular;

import be.vlavirgem.platform.tabular.FillInBook.Box;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook to fill in: what is white can be filled in, what is grey cannot. */
final class FillInLook {

    private static final byte[] TEAL = { 0x0b, 0x4f, 0x55 };
    private static final byte[] GREY = { (byte) 0xf0, (byte) 0xee, (byte) 0xe9 };
    private static final byte[] LINE = { (byte) 0x8a, (byte) 0x86, (byte) 0x7c };
    private static final float LINE_HEIGHT = 12.8f;
    private static final float ROOM = 5;
    private static final float HIGHEST = 400;
    private static final int BOLD_IS_WIDER = 4;
    private static final short TITLE = 16;
    private static final short READING = 10;

    private final XSSFWorkbook book;
    private final XSSFCellStyle text;
    private final XSSFCellStyle strong;
    private final XSSFCellStyle closed;
    private final XSSFCellStyle answer;
    private final XSSFCellStyle whole;
    private final XSSFCellStyle broken;

    FillInLook(XSSFWorkbook book) {
        this.book = book;
        this.text = wrapped(font(READING, false), "General");
        this.strong = wrapped(font(READING, true), "General");
        this.closed = filled(wrapped(font(READING, false), "General"), GREY);
        this.answer = open("@");
        this.whole = open("#,##0");
        this.broken = open("#,##0.00");
    }

    /** How many lines a text takes in a column; spreadsheets do not look when they open a file. */
    static int lines(Box box, int width) {
        return switch (box) {
            case Box.Told told -> lines(told.text(), told.strong() ? width - BOLD_IS_WIDER : width);
            case Box.Free free -> lines(free.text(), width);
            case Box.Pick pick -> lines(pick.chosen(), width);
            case Box.Amount _,Box.Closed _ -> 1;
        };
    }

    static int lines(String text, int width) {
        return text.lines().mapToInt(line -> 1 + line.length() * 7 / (width * 8)).sum();
    }

    /** In points, within what spreadsheets allow. */
    static float height(int lines) {
        return Math.min(HIGHEST, Math.max(1, lines) * LINE_HEIGHT + ROOM);
    }

    XSSFCellStyle title() {
        return wrapped(font(TITLE, true), "General");
    }

    XSSFCellStyle text() {
        return text;
    }

    XSSFCellStyle head() {
        var font = font(READING, true);
        font.setColor(new XSSFColor(new byte[]{ (byte) 0xff, (byte) 0xff, (byte) 0xff }));
        return filled(wrapped(font, "General"), TEAL);
    }

    XSSFCellStyle of(Box box) {
        return switch (box) {
            case Box.Told told -> told.strong() ? strong : text;
            case Box.Closed _ -> closed;
            case Box.Pick _,Box.Free _ -> answer;
            case Box.Amount amount -> amount.decimals() == 0 ? whole : broken;
        };
    }

    private XSSFFont font(short points, boolean bold) {
        var font = book.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle wrapped(XSSFFont font, String format) {
        var style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFCellStyle open(String format) {
        var style = wrapped(font(READING, false), format);
        style.setLocked(false);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(new XSSFColor(LINE));
        style.setBottomBorderColor(new XSSFColor(LINE));
        style.setLeftBorderColor(new XSSFColor(LINE));
        style.setRightBorderColor(new XSSFColor(LINE));
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
