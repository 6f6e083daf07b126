package be.vlavirgem.platform.tabular;

import be.vlavirgem.platform.tabular.FillInBook.Box;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook to fill in, as XLSX for Excel and LibreOffice. */
public final class FillInWriter {

    /** The hidden sheet with the stamp. */
    static final String STAMP = "vlavirgem";
    /** Heads the hidden column with the keys; the versions stand to its right. */
    static final String KEY = "vlavirgem-sleutel";

    private static final int LONGEST_NAME = 31;
    private static final int ONE_CHARACTER = 256;
    private static final int EXPLANATION_WIDTH = 110;

    private final XSSFWorkbook book;
    private final FillInLook look;
    private final FillInChecks checks;
    private final Set<String> names = new HashSet<>(Set.of(STAMP, FillInChecks.CHOICES));

    private FillInWriter(XSSFWorkbook book) {
        this.book = book;
        this.look = new FillInLook(book);
        this.checks = new FillInChecks(book);
    }

    /** The bytes of the file. */
    public static byte[] write(FillInBook asked) {
        try (var book = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
            new FillInWriter(book).add(asked);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void add(FillInBook asked) {
        book.getProperties().getCoreProperties().setTitle(asked.title());
        explain(asked);
        asked.leaves().forEach(this::add);
        stamp(asked);
        checks.hide();
        book.setActiveSheet(0);
        book.lockStructure();
    }

    private void explain(FillInBook asked) {
        var sheet = book.createSheet(name(asked.title()));
        sheet.setColumnWidth(0, EXPLANATION_WIDTH * ONE_CHARACTER);
        var head = sheet.createRow(0).createCell(0);
        head.setCellValue(asked.title());
        head.setCellStyle(look.title());
        head.getRow().setHeightInPoints(FillInLook.height(2));
        for (var line = 0; line < asked.explanation().size(); line++) {
            var text = asked.explanation().get(line);
            var cell = sheet.createRow(line + 1).createCell(0);
            cell.getRow().setHeightInPoints(FillInLook.height(FillInLook.lines(text, EXPLANATION_WIDTH)));
            cell.setCellValue(text);
            cell.setCellStyle(look.text());
        }
        paper(sheet);
        lock(sheet);
    }

    private void add(FillInBook.Leaf leaf) {
        var sheet = book.createSheet(name(leaf.title()));
        var columns = leaf.columns();
        var head = sheet.createRow(0);
        for (var column = 0; column < columns.size(); column++) {
            sheet.setColumnWidth(column, columns.get(column).width() * ONE_CHARACTER);
            head.createCell(column).setCellValue(columns.get(column).head());
            head.getCell(column).setCellStyle(look.head());
        }
        head.createCell(columns.size()).setCellValue(KEY);
        sheet.setColumnHidden(columns.size(), true);
        sheet.setColumnHidden(columns.size() + 1, true);
        IntStream.range(0, leaf.lines().size())
                .forEach(line -> add(sheet.createRow(line + 1), leaf.lines().get(line), columns));
        sheet.createFreezePane(1, 1);
        paper(sheet);
        lock(sheet);
    }

    private void add(XSSFRow row, FillInBook.Line line, List<FillInBook.Column> columns) {
        var keys = columns.size();
        IntStream.range(0, line.boxes().size()).forEach(column -> put(row, column, line.boxes().get(column)));
        row.setHeightInPoints(FillInLook.height(IntStream.range(0, line.boxes().size())
                .map(column -> FillInLook.lines(line.boxes().get(column), columns.get(column).width()))
                .max()
                .orElse(1)));
        row.createCell(keys).setCellValue(line.key());
        row.createCell(keys + 1).setCellValue(line.version());
    }

    private void put(XSSFRow row, int column, Box box) {
        var cell = row.createCell(column);
        cell.setCellStyle(look.of(box));
        switch (box) {
            case Box.Told told -> cell.setCellValue(told.text());
            case Box.Free free -> cell.setCellValue(free.text());
            case Box.Closed _ -> cell.setBlank();
            case Box.Pick pick -> {
                cell.setCellValue(pick.chosen());
                checks.list(cell, pick);
            }
            case Box.Amount amount -> {
                if (amount.number() != null) {
                    cell.setCellValue(amount.number().doubleValue());
                }
                checks.number(cell, amount);
            }
        }
    }

    private void stamp(FillInBook asked) {
        var sheet = book.createSheet(STAMP);
        IntStream.range(0, asked.stamp().size())
                .forEach(line -> sheet.createRow(line).createCell(0).setCellValue(asked.stamp().get(line)));
        lock(sheet);
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }

    /** As people may read it in a tab: within what spreadsheets allow, cut between words, never twice the same. */
    private String name(String title) {
        var plain = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        var room = LONGEST_NAME - 4;
        var name = plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(0, plain.lastIndexOf(' ', room) < 0 ? room : plain.lastIndexOf(' ', room)) + " …";
        for (var other = 2; !names.add(name.toLowerCase(Locale.ROOT)); other++) {
            name = name.substring(0, Math.min(name.length(), room)) + " " + other;
        }
        return name;
    }

    /** Without password: it guards against a slip of the hand, not against people. */
    private static void lock(XSSFSheet sheet) {
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.enableLocking();
    }

    private static void paper(XSSFSheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }
}
