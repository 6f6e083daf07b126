package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureSheetTest {

    private static FigureSheet of(Sheet sheet) {
        return FigureSheet.of(sheet, DutchWords.words());
    }

    private static List<String> codes(FigureSheet sheet) {
        return sheet.groups().stream().flatMap(group -> group.lines().stream()).map(FigureSheet.Line::code).toList();
    }

    @Test
    void theFiguresAreSortedByWhomToAsk() {
        assertThat(of(Sheets.ofEveryKind()).groups())
                .extracting(FigureSheet.Group::knower, group -> group.lines()
                        .stream()
                        .map(FigureSheet.Line::code)
                        .toList())
                .map(Object::toString)
                .containsExactly("(\"ICT\", [\"CAP02\", \"CAP03\", \"CAP06\"])",
                        "(\"Financiën\", [\"TEC01\", \"TEC02\"])", "(\"Personeel\", [\"CAP01\"])",
                        "(\"de leverancier\", [\"CAP05\"])");
    }

    @Test
    void whatItWasAtAPredecessorGoesByItsName() {
        var own = Sheets.earlier("CAP01", "=1100");
        var predecessors = new Earlier(own.round(), Optional.of("Galmaarden"), own.replies());
        assertThat(of(Sheets.of(EveryKind.QUESTIONNAIRE, Sheets.RESPONDENT, own)).last()).isEqualTo("Vorige keer");
        assertThat(of(Sheets.of(EveryKind.QUESTIONNAIRE, Sheets.RESPONDENT, predecessors)).last())
                .isEqualTo("Vorige keer: Meetronde 2025 van Galmaarden");
    }

    @Test
    void aFigureThatIsNotAskedAndASumAreNotOnIt() {
        assertThat(codes(of(Sheets.ofEveryKind("CAP03", "=4")))).doesNotContain("CAP06", "CAP04")
                .contains("CAP03");
    }

    @Test
    void aLineSaysWhatCountsWhatItWasAndWhatItIs() {
        var sheet = Sheets.of(EveryKind.QUESTIONNAIRE, Sheets.RESPONDENT, Sheets.earlier("CAP01", "=1100"), "CAP01",
                "=1200", "CAP02", "?", "CAP03", "");

        var lines = of(sheet).groups().stream().flatMap(group -> group.lines().stream()).toList();

        assertThat(lines).contains(
                new FigureSheet.Line("CAP01", "Hoofdstuk CAP 1", "Hoeveel personen?", "personen", "31 december",
                        "Alle personen.",
                        "1.100 personen", "1.200 personen"),
                new FigureSheet.Line("CAP02", "Hoofdstuk CAP 2", "Hoeveel pc's?", "pc's", "31 december", "Alle pc's.",
                        null,
                        null),
                new FigureSheet.Line("CAP03", "Hoofdstuk CAP 3", "Hoeveel laptops?", "laptops", "31 december",
                        "Alle laptops.", null,
                        null));
    }
}
