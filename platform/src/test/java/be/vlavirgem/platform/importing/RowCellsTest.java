package be.vlavirgem.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.tabular.Dialect.Decimals;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cells say, and what is wrong with them. */
class RowCellsTest {

    private static final List<ImportField> FIELDS = List
            .of(new ImportField("count", 10, List.of("Aantal"), List.of("1")));

    @ParameterizedTest
    @CsvSource(delimiter = '/', value = { "1200/COMMA/1200", "1.200/COMMA/1200", "1 200/COMMA/1200",
            "1.200,0/COMMA/1200", "1,200/POINT/1200", "1200.00/POINT/1200", "0/COMMA/0" })
    void wholeNumbersAreReadAsTheyAreWritten(String text, Decimals decimals, int number) {
        assertThat(cells(text, decimals).wholeNumber("count", 0, 5_000)).contains(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '/', value = { "veel/COMMA/number", "12a/COMMA/number", "1,200/COMMA/fraction",
            "1.20/COMMA/number", "1.5/POINT/fraction", "-3/COMMA/negative", "5001/COMMA/range", "1..2/COMMA/number",
            "1e3/POINT/number", "--1/COMMA/number" })
    void whatIsNoneSaysWhy(String text, Decimals decimals, String problem) {
        var cells = cells(text, decimals);
        assertThat(cells.wholeNumber("count", 0, 5_000)).isEmpty();
        assertThat(cells.problems()).extracting(CellProblem::key).containsExactly("import.problem." + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '/', value = { "-1.250.000,50/COMMA/-1250000.50", "1,200.5/POINT/1200.5", "7/COMMA/7",
            "0,00/COMMA/0" })
    void amountsMayBeBelowNothingAndHaveCents(String text, Decimals decimals, BigDecimal amount) {
        assertThat(cells(text, decimals).amount("count", 2))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '/', value = { "veel/COMMA/number", "1,205/COMMA/decimals", "1.5/COMMA/number" })
    void whatIsNoAmountSaysWhy(String text, Decimals decimals, String problem) {
        var cells = cells(text, decimals);
        assertThat(cells.areSound()).isTrue();
        assertThat(cells.amount("count", 2)).isEmpty();
        assertThat(cells.areSound()).isFalse();
        assertThat(cells.problems()).extracting(CellProblem::key).containsExactly("import.problem." + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '/', value = { "''/empty", "a\ufffd/unreadable", "12345678901/long", "=1+1/formula",
            "@SUM(A1)/formula", "-cmd|x/formula", "+HYPERLINK(/formula" })
    void anyCellCanBeUnfit(String text, String problem) {
        var cells = cells(text, Decimals.COMMA);
        cells.refuseUnfit();
        assertThat(cells.problems()).extracting(CellProblem::key)
                .contains("import.problem." + (text.length() > 10 ? "long" : problem));
    }

    @ParameterizedTest
    @CsvSource({ "-5", "+5", "a=b", "12" })
    void aSignedNumberIsNoFormula(String text) {
        var cells = cells(text, Decimals.COMMA);
        cells.refuseUnfit();
        assertThat(cells.problems()).isEmpty();
    }

    @Test
    void aHeadIsRecognisedHoweverItIsWritten() {
        var field = new ImportField("nis", 5, List.of("NIS-code", "refnis"), List.of("41002"));
        assertThat(List.of("nis code", "NIS_CODE", "REFNIS")).allMatch(field::isHeadedBy);
        assertThat(field.isHeadedBy("nis")).isFalse();
    }

    private static RowCells cells(String text, Decimals decimals) {
        return new RowCells(FIELDS, List.of(text), decimals);
    }
}
