package be.vlavirgem.platform.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a list: what stands in them, what is no formula, and how little memory they take. */
class ListFileTest {

    private static final List<Cell> ROW = List.of(Cell.text("Één; \"bestuur\""), Cell.text("02650"),
            Cell.figure(new BigDecimal("208.24")), Cell.figure(new BigDecimal("-562002")),
            Cell.day(LocalDate.of(2026, 11, 21)), Cell.text(null));

    @Test
    void csvIsWhatABelgianExcelOpens() throws IOException {
        var bytes = file(ListFile.Format.CSV, ROW);
        assertThat(bytes).startsWith(0xef, 0xbb, 0xbf);
        assertThat(new String(bytes, StandardCharsets.UTF_8).substring(1)).isEqualTo(
                "a;b;c;d;e;f\r\n\"Één; \"\"bestuur\"\"\";02650;208,24;-562002;21/11/2026;\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://elders.test\";\"klik\")", "\u00a0=1" })
    void noTextOfACsvIsAFormula(String formula) throws IOException {
        var text = new String(file(ListFile.Format.CSV, List.of(Cell.text(formula))), StandardCharsets.UTF_8);
        var cell = text.substring(text.indexOf("\r\n") + 2, text.length() - 2);
        assertThat(cell).matches("(?s)\"?'.*");
        assertThat(cell.replace("\"\"", "\"")).contains(formula);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Aalst", "Sint-Niklaas", "a=b", "0207.508.932", "" })
    void whatIsNoFormulaStaysAsItIs(String text) throws IOException {
        assertThat(new String(file(ListFile.Format.CSV, List.of(Cell.text(text))), StandardCharsets.UTF_8))
                .endsWith("\r\n" + text + "\r\n");
    }

    @Test
    void aWorkbookKeepsNumbersDaysAndTexts() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file(ListFile.Format.XLSX, ROW)))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("a");
            var row = rows.get(1);
            assertThat(row.getCellText(0)).isEqualTo("Één; \"bestuur\"");
            assertThat(row.getCellText(1)).isEqualTo("02650");
            assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellAsNumber(2)).contains(new BigDecimal("208.24"));
            assertThat(row.getCellAsNumber(3)).contains(new BigDecimal("-562002"));
            assertThat(row.getCellAsDate(4).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 21));
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysATextInAWorkbook() throws IOException {
        var bytes = file(ListFile.Format.XLSX, List.of(Cell.text("=1+1"), Cell.text("a\u0001b")));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var row = book.getFirstSheet().read().get(1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo("=1+1");
            assertThat(row.getCellText(1)).startsWith("a").endsWith("b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsMustHaveBecomeTexts(ListFile.Format format) {
        assertThatThrownBy(() -> file(format, List.of(Cell.word("sleutel"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** 80.000 rows of 10 cells of 40 characters would be 32 MB and more. */
    @ParameterizedTest
    @EnumSource
    void aLongFileTakesLittleMemory(ListFile.Format format) throws IOException {
        var heads = IntStream.range(0, 10).mapToObj(String::valueOf).toList();
        var grown = 0L;
        try (var file = format.begin(OutputStream.nullOutputStream(), "lang", heads)) {
            var before = 0L;
            for (var nth = 0; nth < 80_000; nth++) {
                before = nth == 5_000 ? usedMemory() : before;
                var text = "%040d".formatted(nth);
                file.add(heads.stream().map(head -> Cell.text(text + head)).toList());
            }
            grown = usedMemory() - before;
        }
        assertThat(grown).isLessThan(10_000_000);
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static byte[] file(ListFile.Format format, List<Cell> row) throws IOException {
        var heads = List.of("a", "b", "c", "d", "e", "f").subList(0, row.size());
        var out = new ByteArrayOutputStream();
        try (var file = format.begin(out, "Lijst: alles/niets", heads)) {
            file.add(row);
        }
        return out.toByteArray();
    }
}
