package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.web.answer.SuggestedAnswer;
import be.vlavirgem.web.form.CarriedForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The cards of every kind of question. */
class QuestionCardsTest {

    private static final Words WORDS = DutchWords.words();

    private static QuestionView view(Sheet sheet, Question question, Hints hints) {
        var chapter = sheet.questionnaire().chapter(question.code().substring(0, 3)).orElseThrow();
        return new QuestionViews(sheet, WORDS, Sheets.ines(), hints)
                .page(chapter, new CarriedForm("", Map.of()))
                .stream()
                .filter(view -> view.code().equals(question.code()))
                .findFirst()
                .orElseThrow();
    }

    private static QuestionView view(Question question, String... codesAndTokens) {
        return view(Sheets.ofEveryKind(codesAndTokens), question, Hints.NONE);
    }

    private static QuestionView after(Sheet sheet, TypedAnswer typed) {
        var chapter = sheet.questionnaire().chapter(typed.question().code().substring(0, 3)).orElseThrow();
        var saving = new Saving(sheet,
                List.of(new Saving.Result.Invalid(typed, typed.problem().orElseThrow())));
        return new QuestionViews(sheet, WORDS, Sheets.ines(), Hints.NONE).after(chapter, saving)
                .stream()
                .filter(view -> view.code().equals(typed.question().code()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachKindHasItsCard() {
        assertThat(List.of(view(EveryKind.LEVELS), view(EveryKind.THINGS), view(EveryKind.STAFF),
                view(EveryKind.DEVICES))).extracting(QuestionView::card)
                .containsExactly("radios", "checkboxes", "figure", "sum");
    }

    @Test
    void aFigureSaysItsUnitItsDayWhatCountsAndWhoKnows() {
        var staff = view(EveryKind.STAFF, "CAP01", "=1250");

        assertThat(staff.typed()).isEqualTo("1.250");
        assertThat(staff.unit()).isEqualTo("personen");
        assertThat(staff.definition())
                .isEqualTo("Peildatum: 31 december. Alle personen. Weet het meestal: Personeel.");
        assertThat(view(EveryKind.THINGS).definition()).isNull();
    }

    @Test
    void aSumIsShownOnceItsPartsAreKnownAndIsNoField() {
        var sum = view(EveryKind.DEVICES, "CAP02", "=300", "CAP03", "=950");

        assertThat(sum.typed()).isEqualTo("1.250");
        assertThat(sum.unit()).isEqualTo("toestellen");
        assertThat(sum.isAsked()).isFalse();
        assertThat(sum.noteName()).isNull();
        assertThat(sum.versionName()).isNull();
        assertThat(view(EveryKind.DEVICES, "CAP02", "=300", "CAP03", "?").typed()).isNull();
    }

    @Test
    void aQuestionWhoseConditionDoesNotHoldSaysWhyAndTakesNothing() {
        var view = view(EveryKind.AFTER_A_CHOICE, "SEC01", "geen");

        assertThat(view.notAsked()).contains("Hoe staat het met de back-up van jullie?");
        assertThat(view.isAsked()).isFalse();
        assertThat(view.evidenceName()).isNull();
        assertThat(view(EveryKind.OF_LARGE_ONES).notAsked()).contains("100.000 inwoners");
        assertThat(view(EveryKind.AFTER_A_FIGURE, "CAP03", "=2").notAsked()).contains("Hoeveel laptops?");
        assertThat(view(EveryKind.AFTER_A_CHOICE, "SEC01", "dag").notAsked()).isNull();
    }

    @Test
    void whoAnswersAloneReadsItsOwnQuestionsInItsOwnWords() {
        var alone = Sheets.of(EveryKind.QUESTIONNAIRE, new Respondent(Measurement.Type.C, 5000), Earlier.NONE);

        assertThat(view(alone, EveryKind.LEVELS, Hints.NONE).legend())
                .isEqualTo("Hoe staat het met de back-up van het OCMW?");
        assertThat(new QuestionViews(alone, WORDS, Sheets.ines(), Hints.NONE)
                .page(EveryKind.SECURITY, new CarriedForm("", Map.of()))).extracting(QuestionView::number,
                        QuestionView::code)
                .map(Object::toString)
                .containsExactly("(1, \"SEC01\")", "(2, \"SEC02\")", "(3, \"SEC03\")", "(4, \"SEC04\")",
                        "(5, \"SEC06\")");
    }

    @Test
    void whatWasSaidLastTimeStandsBesideTheQuestion() {
        var sheet = Sheets.of(EveryKind.QUESTIONNAIRE, Sheets.RESPONDENT,
                Sheets.earlier("SEC01", "dag", "CAP03", "=1200", "SEC02", "+ai,fax"));

        assertThat(view(sheet, EveryKind.LEVELS, Hints.NONE).previousText())
                .isEqualTo("Meetronde 2025: Elke dag een back-up.");
        assertThat(view(sheet, EveryKind.LAPTOPS, Hints.NONE).previousText())
                .isEqualTo("Meetronde 2025: 1.200 laptops");
        assertThat(view(sheet, EveryKind.THINGS, Hints.NONE).previousText()).as("an option that is gone").isNull();
    }

    @Test
    void aStrangeFigureAsksForAReasonUntilOneIsTyped() {
        var earlier = Sheets.earlier("CAP03", "=1200");
        var sheet = Sheets.of(EveryKind.QUESTIONNAIRE, Sheets.RESPONDENT, earlier, "CAP03", "=12");

        var view = view(sheet, EveryKind.LAPTOPS, new Hints(earlier, Map.of(), Map.of()));

        assertThat(view.warning()).contains("vorige keer (1.200 laptops)");
        assertThat(view.error()).isNull();
        assertThat(view.explained()).as("the note stands open").isTrue();
    }

    @Test
    void aSuggestionGoesOnceThereIsAnAnswer() {
        var hints = new Hints(Earlier.NONE, Map.of(), Map.of("CAP03",
                new SuggestedAnswer("CAP03", "=84", "Portfolio", LocalDate.of(2026, 10, 1))));

        assertThat(view(Sheets.ofEveryKind(), EveryKind.LAPTOPS, hints).suggestion()).isNotNull();
        assertThat(view(Sheets.ofEveryKind("CAP03", "=80"), EveryKind.LAPTOPS, hints).suggestion()).isNull();
    }

    @Test
    void whatCannotBeKeptIsShownAsItWasTypedWithWhatIsWrong() {
        var typed = TypedAnswer.in(Forms.of("versie.CAP03", "0", "antwoord.CAP03", "veel"), EveryKind.LAPTOPS)
                .orElseThrow();

        var view = after(Sheets.ofEveryKind(), typed);

        assertThat(view.typed()).isEqualTo("veel");
        assertThat(view.error()).isNotBlank();
        assertThat(view.evidenceError()).isNull();
    }

    @Test
    void whatIsWrongWithTheEvidenceStandsAtTheEvidence() {
        var typed = TypedAnswer
                .in(Forms.of("versie.SEC01", "0", "antwoord.SEC01", "dag", "bewijs.SEC01", "www.aalst.be"),
                        EveryKind.LEVELS)
                .orElseThrow();

        var view = after(Sheets.ofEveryKind(), typed);

        assertThat(view.error()).isNull();
        assertThat(view.evidenceError()).startsWith("Dit is geen webadres.");
        assertThat(view.evidence()).isEqualTo("www.aalst.be");
    }
}
