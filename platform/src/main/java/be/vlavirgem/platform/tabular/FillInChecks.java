package be.vlavirgem.platform.tabular;

import be.vlavirgem.platform.tabular.FillInBook.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What spreadsheets themselves check while one fills in; long lists stand on a hidden sheet, as a cell may name 255 characters only. */
final class FillInChecks {

    /** The hidden sheet with a list in each column. */
    static final String CHOICES = "keuzes";

    private final XSSFSheet lists;
    private final Map<List<String>, String> ranges = new HashMap<>();

    FillInChecks(XSSFWorkbook book) {
        lists = book.createSheet(CHOICES);
    }

    /** Once all lists are there: behind all sheets, and out of sight. */
    void hide() {
        var book = lists.getWorkbook();
        book.setSheetOrder(CHOICES, book.getNumberOfSheets() - 1);
        lists.enableLocking();
        book.setSheetVisibility(book.getSheetIndex(lists), SheetVisibility.HIDDEN);
    }

    void list(XSSFCell cell, Box.Pick pick) {
        var range = ranges.computeIfAbsent(pick.choices(), this::put);
        check(cell, cell.getSheet().getDataValidationHelper().createFormulaListConstraint(range), pick.refusal());
    }

    private String put(List<String> choices) {
        var column = ranges.size();
        IntStream.range(0, choices.size()).forEach(line -> {
            var row = lists.getRow(line) == null ? lists.createRow(line) : lists.getRow(line);
            row.createCell(column).setCellValue(choices.get(line));
        });
        var letter = CellReference.convertNumToColString(column);
        return "%s!$%s$1:$%s$%d".formatted(CHOICES, letter, letter, choices.size());
    }

    void number(XSSFCell cell, Box.Amount amount) {
        var helper = cell.getSheet().getDataValidationHelper();
        var most = String.valueOf(amount.most());
        check(cell, amount.decimals() == 0
                ? helper.createIntegerConstraint(OperatorType.BETWEEN, "0", most)
                : helper.createDecimalConstraint(OperatorType.BETWEEN, "0", most), amount.refusal());
    }

    private static void check(XSSFCell cell, DataValidationConstraint constraint, String refusal) {
        var place = new CellRangeAddressList(cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(),
                cell.getColumnIndex());
        var check = cell.getSheet().getDataValidationHelper().createValidation(constraint, place);
        check.setEmptyCellAllowed(true);
        check.setShowErrorBox(true);
        check.createErrorBox("VlaVirGem", refusal);
        cell.getSheet().addValidationData(check);
    }
}
