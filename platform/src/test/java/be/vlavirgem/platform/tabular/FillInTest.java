package be.vlavirgem.platform.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.tabular.FillInBook.Box;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks to fill in: what a spreadsheet makes of them, and what comes back. */
class FillInTest {

    private static final List<String> LONG = IntStream.range(0, 8)
            .mapToObj(each -> "Antwoord %d ".formatted(each).repeat(12))
            .toList();

    @Test
    void allButTheAnswersIsLockedWithoutPassword() throws IOException {
        try (var book = opened()) {
            var sheet = book.getSheet("Infrastructuur en …");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
            var row = sheet.getRow(1);
            assertThat(IntStream.range(0, 5).mapToObj(cell -> row.getCell(cell).getCellStyle().getLocked()))
                    .containsExactly(true, false, false, false, true);
            assertThat(sheet.isColumnHidden(5)).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(book.isSheetHidden(book.getSheetIndex(FillInWriter.STAMP))).isTrue();
            assertThat(book.isSheetHidden(book.getSheetIndex(FillInChecks.CHOICES))).isTrue();
        }
    }

    @Test
    void aLongListStandsOnAHiddenSheetAndANumberHasItsBounds() throws IOException {
        try (var book = opened()) {
            var checks = book.getSheet("Infrastructuur en …").getDataValidations();
            assertThat(checks).hasSize(2).allMatch(DataValidation::getShowErrorBox);
            assertThat(checks.get(0).getValidationConstraint().getFormula1()).isEqualTo("keuzes!$A$1:$A$8");
            assertThat(book.getSheet("keuzes").getRow(7).getCell(0).getStringCellValue()).isEqualTo(LONG.get(7));
            assertThat(checks.get(1).getValidationConstraint().getFormula2()).isEqualTo("900");
        }
    }

    @Test
    void whatWentOutComesBackWithItsPlaces() {
        var sound = (FillInReading.Sound) FillInReader.read(FillInWriter.write(book()));
        assertThat(sound.stamp()).containsExactly("proef", "nl");
        assertThat(sound.lines()).singleElement().satisfies(line -> {
            assertThat(line.key()).isEqualTo("INF01");
            assertThat(line.version()).isEqualTo(3);
            assertThat(line.cells()).extracting(ReturnedLine.Filled::text)
                    .containsExactly("Hoeveel?", "", "12,5", "=SOM(A1)", "");
            assertThat(line.cells().get(2))
                    .isEqualTo(new ReturnedLine.Filled("Infrastructuur en …!C2", ReturnedLine.Kind.NUMBER, "12,5"));
        });
    }

    @Test
    void aWorkbookOfAnotherIsRefusedAndOneThatIsNone() {
        refused("not-ours", Workbooks.of("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
        refused("type", "a;b".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        refused("type", Workbooks.zipped(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")));
        refused("broken", new byte[]{ 'P', 'K', 3, 4, 0, 0, 0 });
        refused("entities", Workbooks.of("",
                Map.of("xl/sharedStrings.xml", "<!DOCTYPE sst SYSTEM \"http://127.0.0.1:9/x\"><sst/>")));
    }

    @Test
    void aBombTakesLittleMemoryAtEachDoor() {
        var bomb = Workbooks.bomb(200);
        assertThat(allocated(() -> FillInReader.read(bomb))).isLessThan(20_000_000);
        assertThat(allocated(() -> TableFile.read(bomb))).isLessThan(20_000_000);
        refused("swells", bomb);
    }

    @Test
    void anAttributeThatNoSpreadsheetWritesIsRefused() {
        refused("broken", Workbooks.of("<row r=\"1\" spans=\"%s\"/>".formatted("1".repeat(70_000))));
        refused("not-ours", Workbooks.of("<row r=\"1\" spans=\"%s\"/>".formatted("1".repeat(7_000))));
    }

    @Test
    void aNumberFormatLongerThanSpreadsheetsAllowIsRefused() throws IOException {
        refused("broken", formatted("[".repeat(300)));
        assertThat(((FillInReading.Sound) FillInReader.read(formatted("[Red]\"dagen\" 0"))).lines()
                .getFirst()
                .cells()
                .get(2)
                .kind()).isEqualTo(ReturnedLine.Kind.NUMBER);
        assertThat(((FillInReading.Sound) FillInReader.read(formatted("[[d"))).lines()
                .getFirst()
                .cells()
                .get(2)
                .kind()).isEqualTo(ReturnedLine.Kind.DATE);
    }

    private static byte[] formatted(String format) throws IOException {
        try (var book = opened(); var written = new java.io.ByteArrayOutputStream()) {
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            book.getSheet("Infrastructuur en …").getRow(1).getCell(2).setCellStyle(style);
            book.write(written);
            return written.toByteArray();
        }
    }

    private static long allocated(Supplier<?> deed) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        assertThat(deed.get()).isNotNull();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static void refused(String key, byte[] file) {
        assertThat(FillInReader.read(file)).isInstanceOfSatisfying(FillInReading.Refused.class,
                refused -> assertThat(refused.key()).isEqualTo("table.refused." + key));
    }

    private static XSSFWorkbook opened() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(FillInWriter.write(book())));
    }

    private static FillInBook book() {
        var columns = List.of("Vraag", "Antwoord", "Getal", "Notitie", "")
                .stream()
                .map(head -> new FillInBook.Column(head, 20))
                .toList();
        var line = new FillInBook.Line("INF01", 3,
                List.of(new Box.Told("Hoeveel?", true), new Box.Pick("", LONG, "Kies."),
                        new Box.Amount(new BigDecimal("12.5"), 900, 1, "Typ."), new Box.Free("=SOM(A1)"),
                        new Box.Closed()));
        return new FillInBook("Lees mij", List.of("Een regel uitleg."), List.of("proef", "nl"),
                List.of(new FillInBook.Leaf("Infrastructuur en connectiviteit", columns, List.of(line))));
    }
}
