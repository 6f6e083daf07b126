package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedAnswerTest {

    private final Question question = SampleQuestionnaires.neverWithoutApplying("SEC01");

    @Test
    void aFormWithoutTheQuestionHoldsNothingOfIt() {
        assertThat(TypedAnswer.in(Map.of("versie.SEC02", "0", "antwoord.SEC02", "50"), question)).isEmpty();
    }

    @Test
    void anAllowedAnswerHasNoProblem() {
        assertThat(typed("50", "Zie nota").problem()).isEmpty();
        assertThat(typed("?", "").value()).contains(new AnswerValue.Unknown());
    }

    @Test
    void whatTheQuestionDoesNotOfferIsRefused() {
        assertThat(typed("101", "").problem()).contains("maturity.answer.unknown-option");
        assertThat(typed("-", "").problem()).contains("maturity.answer.unknown-option");
    }

    @Test
    void aNoteAloneAsksForAnAnswer() {
        assertThat(typed("", "Zie nota").problem()).contains("maturity.answer.choose");
        assertThat(typed("", "  ").isBlank()).isTrue();
    }

    @Test
    void aNoteOfTwoThousandCharactersFitsAndOneMoreDoesNot() {
        assertThat(typed("50", "x".repeat(2000)).problem()).isEmpty();
        assertThat(typed("50", "x".repeat(2001)).problem()).contains("maturity.answer.note-too-long");
    }

    @Test
    void lineEndsCountOnceWhateverTheBrowserSends() {
        assertThat(typed("50", "een\r\ntwee").note()).isEqualTo("een\ntwee");
    }

    @Test
    void aTamperedVersionIsNoVersion() {
        assertThat(new TypedAnswer(question, "50", "", "1; drop").seenVersion()).isZero();
        assertThat(new TypedAnswer(question, "50", "", "12").seenVersion()).isEqualTo(12);
    }

    private TypedAnswer typed(String token, String note) {
        return TypedAnswer.in(Map.of("versie.SEC01", "0", "antwoord.SEC01", token, "toelichting.SEC01", note), question)
                .orElseThrow();
    }
}
