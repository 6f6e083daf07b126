package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedAnswerTest {

    private final Question question = SampleQuestionnaires.neverWithoutApplying("SEC01");

    @Test
    void aFormWithoutTheQuestionHoldsNothingOfIt() {
        assertThat(TypedAnswer.in(Forms.of("versie.SEC02", "0", "antwoord.SEC02", "50"), question)).isEmpty();
    }

    @Test
    void anAllowedAnswerHasNoProblem() {
        assertThat(typed("50", "Zie nota").problem()).isEmpty();
        assertThat(typed("?", "").value()).contains(new AnswerValue.Unknown());
    }

    @Test
    void whatTheQuestionDoesNotOfferIsRefused() {
        assertThat(typed("101", "").problem()).contains(Complaint.of("maturity.answer.unknown-option"));
        assertThat(typed("-", "").problem()).contains(Complaint.of("maturity.answer.unknown-option"));
    }

    @Test
    void aNoteAloneIsKeptWithoutAnAnswer() {
        assertThat(typed("", "Zie nota").reply()).contains(new Reply(new AnswerValue.Blank(), "Zie nota", ""));
        assertThat(typed("", "  ").isBlank()).isTrue();
    }

    @Test
    void aNoteOfTwoThousandCharactersFitsAndOneMoreDoesNot() {
        assertThat(typed("50", "x".repeat(2000)).problem()).isEmpty();
        assertThat(typed("50", "x".repeat(2001)).problem()).contains(Complaint.of("maturity.answer.note-too-long"));
    }

    @Test
    void lineEndsCountOnceWhateverTheBrowserSends() {
        assertThat(typed("50", "een\r\ntwee").note()).isEqualTo("een\ntwee");
    }

    @Test
    void aTamperedVersionIsNoVersion() {
        assertThat(new TypedAnswer(question, List.of("50"), "", "", "1; drop").seenVersion()).isZero();
        assertThat(new TypedAnswer(question, List.of("50"), "", "", "12").seenVersion()).isEqualTo(12);
    }

    private TypedAnswer typed(String token, String note) {
        return TypedAnswer
                .in(Forms.of("versie.SEC01", "0", "antwoord.SEC01", token, "toelichting.SEC01", note), question)
                .orElseThrow();
    }
}
