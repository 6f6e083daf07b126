package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChapterPageTest {

    private static final Words WORDS = DutchWords.words();

    private static ChapterPage page(Sheet sheet, Chapter chapter, @Nullable String readOnly) {
        return ChapterPage.of(sheet, chapter,
                new QuestionViews(sheet, WORDS, Sheets.ines(), Hints.NONE).page(chapter,
                        new CarriedForm("", Map.of())),
                readOnly, false, WORDS);
    }

    private static ChapterPage page(Chapter chapter, String... codesAndTokens) {
        return page(Sheets.ofEveryKind(codesAndTokens), chapter, null);
    }

    /** After a save in which these could not be kept as they were typed. */
    private static ChapterPage after(Chapter chapter, TypedAnswer... typed) {
        var sheet = Sheets.ofEveryKind("SEC01", "dag", "CAP02", "=3");
        var saving = new Saving(sheet,
                List.of(typed)
                        .stream().<Saving
                                .Result>map(
                                        each -> new Saving.Result.Invalid(each, each.problem().orElseThrow()))
                        .toList());
        return ChapterPage.of(sheet, chapter,
                new QuestionViews(sheet, WORDS, Sheets.ines(), Hints.NONE).after(chapter, saving), null, false, WORDS);
    }

    private static Sheet again(String... codesAndTokens) {
        return Sheets.of(EveryKind.QUESTIONNAIRE, Sheets.RESPONDENT, Sheets.earlier("SEC01", "dag", "SEC02", "+ai",
                "SEC03", "", "SEC04", "ja", "SEC06", "ja"), codesAndTokens);
    }

    private static List<String> repeatable(Sheet sheet) {
        var repeat = page(sheet, EveryKind.SECURITY, null).repeat();
        return repeat == null ? List.of() : repeat.answers().stream().map(ChapterPage.Said::code).toList();
    }

    @Test
    void whatWasAnsweredLastTimeAndIsStillOpenCanBeTakenOver() {
        assertThat(repeatable(again())).containsExactly("SEC01", "SEC02", "SEC04");
        assertThat(repeatable(again("SEC01", "proef"))).containsExactly("SEC02", "SEC04");
        assertThat(repeatable(again("SEC01", "geen"))).as("SEC04 is not asked then").containsExactly("SEC02");
        assertThat(repeatable(again("SEC01", ""))).as("an answer that was taken back").contains("SEC01");
        assertThat(repeatable(again("SEC02", "?"))).doesNotContain("SEC02");
    }

    @Test
    void theAnswersOfLastTimeAreToldInWords() {
        var repeat = page(again(), EveryKind.SECURITY, null).repeat();

        assertThat(repeat).isNotNull();
        assertThat(repeat.round()).isEqualTo("Meetronde 2025");
        assertThat(repeat.answers().getFirst()).isEqualTo(
                new ChapterPage.Said("SEC01", "Hoe staat het met de back-up van jullie?", "Elke dag een back-up."));
    }

    @Test
    void whoMayNotChangeItIsOfferedNothingToTakeOver() {
        assertThat(page(again(), EveryKind.SECURITY, "De ronde is gesloten.").repeat()).isNull();
        assertThat(page(EveryKind.SECURITY).repeat()).isNull();
    }

    @Test
    void figuresThatContradictEachOtherAreTold() {
        assertThat(page(EveryKind.BUDGET, "TEC01", "=1000", "TEC02", "=900").contradictions())
                .containsExactly("Uitgegeven en gekocht verschillen.");
        assertThat(page(EveryKind.BUDGET, "TEC01", "=1000", "TEC02", "=1000").contradictions()).isEmpty();
        assertThat(page(EveryKind.BUDGET, "TEC01", "=1000").contradictions()).isEmpty();
    }

    @Test
    void onlyWhatIsAskedOfThisOneCountsAsToDo() {
        assertThat(page(EveryKind.CAPACITY, "CAP01", "=1", "CAP03", "=2").progress())
                .as("not the sum, and not what comes after more than ten laptops")
                .isEqualTo(new ChapterPage.Progress(2, 4));
        assertThat(page(EveryKind.CAPACITY, "CAP01", "=1", "CAP02", "=1", "CAP03", "=2", "CAP05", "=9").isComplete())
                .isTrue();
    }

    @Test
    void theSummaryLeadsToTheFieldThatIsWrong() {
        var page = after(EveryKind.SECURITY, typed(EveryKind.LEVELS, "week", ""),
                typed(EveryKind.THINGS, "ai", "www.aalst.be"));

        assertThat(page.errors()).extracting(Mistake::field)
                .containsExactly("vraag-SEC01-1", "vraag-SEC02-evidence");
        assertThat(page.errors().getLast().text()).startsWith("2. Dit is geen webadres.");
    }

    @Test
    void onlyTheFootOfWhatWasSavedIsSwappedSoThatTheFocusStays() {
        var swaps = ChapterPages.swaps(page(EveryKind.SECURITY, "SEC02", "+ai"), Set.of("versie.SEC02"));

        assertThat(swaps.cards()).isEmpty();
        assertThat(swaps.feet()).extracting(QuestionView::code).containsExactly("SEC02");
    }

    @Test
    void aSumIsSwappedWholeAndWhatIsAskedOnlyAfterTheAnswerIsADependent() {
        var choice = ChapterPages.swaps(page(EveryKind.SECURITY, "SEC01", "dag"), Set.of("versie.SEC01"));
        var figure = ChapterPages.swaps(page(EveryKind.CAPACITY, "CAP03", "=12"), Set.of("versie.CAP03"));

        assertThat(choice.cards()).isEmpty();
        assertThat(choice.dependents()).extracting(QuestionView::code).containsExactly("SEC04");
        assertThat(figure.cards()).extracting(QuestionView::code).containsExactly("CAP04");
        assertThat(figure.dependents()).extracting(QuestionView::code).containsExactly("CAP06");
    }

    @Test
    void aCardWhereSomethingIsWrongIsSwappedWholeAndSoIsOneThatIsMended() {
        var wrong = ChapterPages.swaps(after(EveryKind.SECURITY, typed(EveryKind.THINGS, "fax", "")),
                Set.of("versie.SEC02"));
        var evidence = ChapterPages.swaps(after(EveryKind.SECURITY, typed(EveryKind.THINGS, "ai", "x")),
                Set.of("versie.SEC02"));
        var mended = ChapterPages.swaps(page(EveryKind.SECURITY, "SEC02", "+ai"),
                Set.of("versie.SEC02", "fout.antwoord.SEC02"));

        assertThat(List.of(wrong, evidence, mended)).allSatisfy(swaps -> {
            assertThat(swaps.cards()).extracting(QuestionView::code).containsExactly("SEC02");
            assertThat(swaps.feet()).isEmpty();
        });
    }

    private static TypedAnswer typed(Question question, String given, String evidence) {
        return new TypedAnswer(question, List.of(given), "", evidence, "0");
    }
}
