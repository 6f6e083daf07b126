package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.web.answer.SuggestedAnswer;
import be.vlavirgem.web.form.QuestionCard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HintsTest {

    private static final Words WORDS = DutchWords.words();

    private static Hints knowing(Earlier earlier, String... peers) {
        return new Hints(earlier,
                peers.length == 0 ? Map.of() : Map.of(peers[0], new BigDecimal(peers[1])), Map.of());
    }

    private static Answer answer(Question question, String token, String note) {
        return new Answer(question.code(), 1, new Reply(AnswerValue.kept(token), note, ""), Sheets.NOON, Sheets.INES);
    }

    @Test
    void aFigureFarFromLastTimeAsksForAReasonInItsUnit() {
        var hints = knowing(Sheets.earlier("CAP03", "=1200"));

        assertThat(hints.warning(EveryKind.LAPTOPS, answer(EveryKind.LAPTOPS, "=12", ""), WORDS)).contains(
                "Dit is meer dan driemaal zoveel of minder dan een derde van vorige keer (1.200 laptops).");
        assertThat(hints.asksReason(EveryKind.LAPTOPS, answer(EveryKind.LAPTOPS, "=12", ""))).isTrue();
    }

    @Test
    void aFigureFarFromThePeersAsksForAReason() {
        assertThat(knowing(Earlier.NONE, "CAP03", "40").warning(EveryKind.LAPTOPS,
                answer(EveryKind.LAPTOPS, "=400", ""), WORDS))
                .hasValueSatisfying(text -> assertThat(text).contains("besturen van jullie grootte")
                        .contains("ongeveer 40 laptops"));
    }

    @Test
    void aReasonGivenIsAReasonTaken() {
        var explained = answer(EveryKind.LAPTOPS, "=12", "De school kreeg eigen laptops.");
        var hints = knowing(Sheets.earlier("CAP03", "=1200"));

        assertThat(hints.warning(EveryKind.LAPTOPS, explained, WORDS)).isEmpty();
        assertThat(hints.asksReason(EveryKind.LAPTOPS, explained)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "?", "-", "", "=900" })
    void whatIsNoFigureOrANormalOneAsksForNothing(String token) {
        assertThat(knowing(Sheets.earlier("CAP03", "=1200"), "CAP03", "1000").asksReason(EveryKind.LAPTOPS,
                answer(EveryKind.LAPTOPS, token, ""))).isFalse();
    }

    @Test
    void lastTimeIsOnlyAFigureWhenItWasKnown() {
        assertThat(knowing(Sheets.earlier("CAP03", "?")).asksReason(EveryKind.LAPTOPS,
                answer(EveryKind.LAPTOPS, "=12", ""))).isFalse();
    }

    @Test
    void aSuggestionIsShownInWordsAndSentAsTheFieldTakesIt() {
        assertThat(suggestion(EveryKind.LAPTOPS, "=1250")).isEqualTo(new QuestionCard.Suggestion("1.250 laptops",
                "Portfolio", "01/10/2026", "antwoord.CAP03", "1.250"));
        assertThat(suggestion(EveryKind.LEVELS, "dag")).isEqualTo(new QuestionCard.Suggestion(
                "Elke dag een back-up.", "Portfolio", "01/10/2026", "antwoord.SEC01", "dag"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "week", "=3", "", "?", "+geen", "'; drop" })
    void whatIsNoAnswerToTheQuestionIsNotSuggested(String token) {
        assertThat(suggestion(EveryKind.LEVELS, token)).isNull();
    }

    /** A button fills one field with one value. */
    @Test
    void aSetIsNotSuggested() {
        assertThat(suggestion(EveryKind.THINGS, "+ai,cloud")).isNull();
    }

    private static QuestionCard.Suggestion suggestion(Question question, String token) {
        var known = new SuggestedAnswer(question.code(), token, "Portfolio", LocalDate.of(2026, 10, 1));
        return new Hints(Earlier.NONE, Map.of(), Map.of(question.code(), known))
                .suggestion(question, WORDS)
                .orElse(null);
    }
}
