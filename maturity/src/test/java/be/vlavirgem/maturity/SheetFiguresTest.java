package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a sheet says in numbers: by indicator, with how far each can be relied on. */
class SheetFiguresTest {

    private static Measured of(Sheet sheet) {
        return of(sheet, Map.of());
    }

    private static Measured of(Sheet sheet, Map<String, AnswerValue> corrected) {
        return SheetFigures.of(sheet, new Hints(sheet.measurement().earlier(), Map.of(), Map.of()), corrected);
    }

    private static Figure known(String number, Figure.Trust trust) {
        return new Figure.Known(new BigDecimal(number), trust);
    }

    private static Sheet later(String... codesAndTokens) {
        return Sheets.of(EveryKind.QUESTIONNAIRE, Sheets.RESPONDENT, Sheets.earlier("CAP01", "=100"), codesAndTokens);
    }

    @Test
    void eachFigureStandsUnderItsIndicatorAndASumIsKnownWhenItsPartsAre() {
        var measured = of(Sheets.ofEveryKind("CAP01", "=800", "CAP02", "=300", "CAP03", "=450", "SEC02",
                "+cloud,gebruik"));

        assertThat(measured.figures()).containsOnly(
                Map.entry("medewerkers", known("800", Figure.Trust.DECLARED)),
                Map.entry("werkstations", known("300", Figure.Trust.DECLARED)),
                Map.entry("laptops", known("450", Figure.Trust.DECLARED)),
                Map.entry("toestellen", known("750", Figure.Trust.DECLARED)));
        assertThat(measured.ticked()).containsOnly(Map.entry("SEC02", 2));
        assertThat(measured.year()).isEqualTo(2026);
        assertThat(measured.inhabitants()).contains(87_000);
        assertThat(measured.organisation()).isEqualTo(Sheets.AALST);
    }

    @Test
    void whatIsNotKnownIsSaidAndWhatIsNotAnsweredIsLeftOut() {
        assertThat(of(Sheets.ofEveryKind("CAP01", "?", "CAP02", "=3")).figures()).containsOnly(
                Map.entry("medewerkers", new Figure.Unknown()),
                Map.entry("werkstations", known("3", Figure.Trust.DECLARED)));
        assertThat(of(Sheets.ofEveryKind("CAP02", "=3", "CAP03", "?")).figures())
                .containsEntry("toestellen", new Figure.Unknown());
    }

    @Test
    void whatIsNotAskedAfterTheseAnswersIsLeftOut() {
        assertThat(of(Sheets.ofEveryKind("CAP03", "=50", "CAP06", "=4")).figures()).containsKey("herstel");
        assertThat(of(Sheets.ofEveryKind("CAP03", "=5", "CAP06", "=4")).figures()).doesNotContainKey("herstel");
        assertThat(of(Sheets.ofEveryKind("CAP03", "=50", "CAP06", "=4"),
                Map.of("CAP03", new AnswerValue.Figure(BigDecimal.ONE))).figures())
                .as("by what it should have been")
                .doesNotContainKey("herstel");
    }

    @Test
    void aStrangeFigureIsDoubtfulUntilSomebodySaysWhy() {
        assertThat(of(later("CAP01", "=400")).figures().get("medewerkers"))
                .isEqualTo(known("400", Figure.Trust.DOUBTFUL));
        assertThat(of(later("CAP01", "=120")).figures().get("medewerkers"))
                .isEqualTo(known("120", Figure.Trust.DECLARED));
        var explained = later();
        explained.measurement()
                .answer(EveryKind.STAFF, new Reply(AnswerValue.kept("=400"), "Fusie", ""), 0, Sheets.INES, Sheets.NOON);
        assertThat(of(explained).figures().get("medewerkers")).isEqualTo(known("400", Figure.Trust.CONFIRMED));
    }

    @Test
    void aSumIsNoSurerThanItsParts() {
        var sheet = Sheets.of(EveryKind.QUESTIONNAIRE, Sheets.RESPONDENT, Sheets.earlier("CAP02", "=10"),
                "CAP02", "=99", "CAP03", "=1");
        assertThat(of(sheet).figures().get("toestellen")).isEqualTo(known("100", Figure.Trust.DOUBTFUL));
    }

    @Test
    void whatWasCorrectedStandsInPlaceOfTheAnswerAndIsSure() {
        var corrected = of(later("CAP01", "=400", "CAP02", "=1", "CAP03", "=2"),
                Map.of("CAP01", AnswerValue.kept("=90"), "CAP02", AnswerValue.kept("?")));
        assertThat(corrected.figures()).containsEntry("medewerkers", known("90", Figure.Trust.CONFIRMED))
                .containsEntry("werkstations", new Figure.Unknown())
                .containsEntry("toestellen", new Figure.Unknown());
    }

    @Test
    void scoresAreThereOnceHandedIn() {
        var open = Sheets.open(QuestionnaireFile.sound(QuestionnaireFiles.SOUND), "ja", "ja", "ja");
        assertThat(of(open)).satisfies(measured -> {
            assertThat(measured.submitted()).isFalse();
            assertThat(measured.total()).isEmpty();
            assertThat(measured.chapters()).isEmpty();
        });
        var submitted = Sheets.submitted(QuestionnaireFile.sound(QuestionnaireFiles.SOUND), "ja", "nee");
        assertThat(of(submitted)).satisfies(measured -> {
            assertThat(measured.submitted()).isTrue();
            assertThat(measured.total()).isEqualTo(submitted.score().grade().map(Grade::value));
            assertThat(measured.total()).isPresent();
            assertThat(measured.chapters()).containsOnly(Map.entry("SEC", new BigDecimal("75.00")));
        });
        assertThat(of(Sheets.ofEveryKind()).populationYear()).isEqualTo(Optional.empty());
    }
}
