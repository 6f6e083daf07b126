package be.vlavirgem.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A visitor who takes the questionnaire along as a workbook and brings it back filled in. */
record TakenAlong(Visitor visitor) {

    /** Where answers stand, and where the hidden codes. */
    private static final int ANSWER = 5;
    private static final int CODE = 8;

    /** From the page of a chapter. */
    static TakenAlong by(Measuring measuring) {
        measuring.goesBack().visitor().follows("Invullen in een rekenblad, ook zonder internet");
        return new TakenAlong(measuring.visitor().isAt("Invullen in een rekenblad"));
    }

    /** With these answers, by the code of their question. */
    byte[] fillsIn(Map<String, String> answers) {
        var download = visitor.page()
                .waitForDownload(() -> visitor.page()
                        .getByRole(AriaRole.MAIN)
                        .getByText("Vragenlijst downloaden (XLSX)")
                        .click());
        try (var file = download.createReadStream()) {
            return filled(file, answers);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] filled(InputStream file, Map<String, String> answers) throws IOException {
        try (var book = new XSSFWorkbook(file); var bytes = new ByteArrayOutputStream()) {
            book.forEach(sheet -> fill(sheet, answers));
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(Sheet sheet, Map<String, String> answers) {
        sheet.forEach(row -> {
            var code = row.getCell(CODE) == null ? "" : row.getCell(CODE).getStringCellValue();
            if (answers.containsKey(code)) {
                row.getCell(ANSWER).setCellValue(answers.get(code));
            }
        });
    }

    TakenAlong bringsBack(byte[] file) {
        visitor.page()
                .getByLabel("Ingevuld bestand")
                .setInputFiles(new FilePayload("invulblad.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file));
        visitor.presses("Bestand bekijken");
        return this;
    }

    /** What is said of the answer at that place of the file. */
    Locator row(String question) {
        return visitor.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(question));
    }
}
