package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.web.form.CarriedForm;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionViewsTest {

    private final Questionnaire questionnaire = SampleQuestionnaires.withWeights(1, 1);
    private final Chapter chapter = questionnaire.chapters().getFirst();
    private final Sheet sheet = Sheets.open(questionnaire, "50");
    private final QuestionViews views = new QuestionViews(sheet, DutchWords.words(), Sheets.ines(), Hints.NONE);

    @Test
    void whatIsKeptIsChosenAndSaysWhenAndByWhom() {
        var kept = views.page(chapter, nothing()).getFirst();

        assertThat(kept.options()).filteredOn(QuestionView.Choice::checked)
                .extracting(QuestionView.Choice::label)
                .containsExactly("Goed voor 50");
        assertThat(kept.savedText()).isEqualTo("bewaard op 21/11/2026 om 12:00 door jou");
        assertThat(kept.version()).isEqualTo(1);
        assertThat(kept.error()).isNull();
    }

    @Test
    void aColleagueIsNamed() {
        var bram = Sheets.visitor(Sheets.BRAM, Sheets.AALST, be.vlavirgem.domain.people.Role.AUTHORITY_READER);

        assertThat(new QuestionViews(sheet, DutchWords.words(), bram, Hints.NONE).page(chapter, nothing())
                .getFirst()
                .savedText())
                .isEqualTo("bewaard op 21/11/2026 om 12:00 door Ines");
    }

    @Test
    void anUnansweredQuestionHasNothingChosen() {
        var open = views.page(chapter, nothing()).getLast();

        assertThat(open.options()).noneMatch(QuestionView.Choice::checked);
        assertThat(open.version()).isZero();
    }

    @Test
    void whatWasCarriedStandsOverWhatIsKeptAndIsMarkedUnsaved() {
        var carried = views
                .page(chapter, carried("antwoord.SEC01", "80", "versie.SEC01", "1", "toelichting.SEC01", "Nieuw plan"))
                .getFirst();

        assertThat(carried.options()).filteredOn(QuestionView.Choice::checked)
                .extracting(QuestionView.Choice::label)
                .containsExactly("Goed voor 80");
        assertThat(carried.note()).isEqualTo("Nieuw plan");
        assertThat(carried.error()).startsWith("Nog niet bewaard");
        assertThat(carried.savedText()).isNull();
        assertThat(carried.version()).as("so that saving is no conflict").isEqualTo(1);
    }

    @Test
    void whatWasCarriedOverAColleaguesNewerAnswerIsAConflict() {
        var carried = views.page(chapter, carried("antwoord.SEC01", "80", "versie.SEC01", "0", "toelichting.SEC01", ""))
                .getFirst();

        assertThat(carried.conflict()).isEqualTo(new QuestionView.Conflict("Ines", "12:00", "Goed voor 50"));
    }

    @Test
    void whatWasCarriedAndIsKeptAlreadyNeedsNoNotice() {
        assertThat(views.page(chapter, carried("antwoord.SEC01", "50", "versie.SEC01", "0", "toelichting.SEC01", ""))
                .getFirst()
                .error()).isNull();
    }

    @Test
    void aConflictShowsBothVersions() {
        var typed = TypedAnswer
                .in(Forms.of("antwoord.SEC01", "80", "versie.SEC01", "0"), chapter.questions().getFirst())
                .orElseThrow();
        var theirs = sheet.measurement().answerTo(chapter.questions().getFirst()).orElseThrow();
        var view = views.after(chapter, new Saving(sheet, List.of(new Saving.Result.Conflicting(typed, theirs))))
                .getFirst();

        assertThat(view.conflict()).isEqualTo(new QuestionView.Conflict("Ines", "12:00", "Goed voor 50"));
        assertThat(view.options()).filteredOn(QuestionView.Choice::checked)
                .extracting(QuestionView.Choice::label)
                .containsExactly("Goed voor 80");
        assertThat(view.version()).isEqualTo(1);
    }

    private static CarriedForm nothing() {
        return carried();
    }

    private static CarriedForm carried(String... namesAndValues) {
        return new CarriedForm("/maturiteit", Forms.fields(namesAndValues));
    }
}
