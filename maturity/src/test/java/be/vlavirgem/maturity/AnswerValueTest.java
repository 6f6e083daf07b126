package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerValueTest {
    private final Question question = SampleQuestionnaires.question("SEC01", 1);

    @ParameterizedTest
    @ValueSource(strings = { "0", "35", "100", "?", "-" })
    void a_token_comes_back_as_itself(String token) {
        assertThat(AnswerValue.parse(question, token)).map(AnswerValue::token).contains(token);
    }

    @ParameterizedTest
    @ValueSource(strings = { " ", "101", "??", "--", "035", "?0", "NULL" })
    void what_the_question_does_not_offer_is_no_answer(String token) {
        assertThat(AnswerValue.parse(question, token)).isEmpty();
    }

    @Test
    void not_applicable_has_to_be_allowed() {
        assertThat(AnswerValue.parse(SampleQuestionnaires.neverWithoutApplying("SEC01"), "-")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "?", "-", "", "Ja" })
    void no_option_can_look_like_another_answer(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Option(code, "Antwoord", 0));
    }
}
