package be.vlavirgem.maturity;

import static be.vlavirgem.maturity.Answers.score;
import static be.vlavirgem.maturity.SampleQuestionnaires.withWeights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {
    private static String shown(Score score) {
        return score.grade().map(grade -> grade.value().toPlainString()).orElse("none");
    }

    @ParameterizedTest(name = "{0} and {1} give {2}")
    @CsvSource({ "100, 0, 25.00", "0, 100, 75.00", "100, 100, 100.00", "0, 0, 0.00" })
    void of_weights_1_and_3_the_light_one_is_a_quarter(String light, String heavy, String expected) {
        assertThat(shown(score(withWeights(1, 3), light, heavy))).isEqualTo(expected);
    }

    /**
     * By hand, points times weight: 65x1 + 25x2 + 30x1 + 80x2 + 55x3 + 85x2 + 100x3 + 0x2 + 40x2
     * = 65 + 50 + 30 + 160 + 165 + 170 + 300 + 0 + 80 = 1020; the weights that count: 1+2+1+2+3+2+3+2+2 = 18;
     * SEC07 is unknown, SEC10 does not apply, SEC12 is unanswered. 1020 / 18 = 56.666..., rounded 56.67, level 3.
     */
    @Test
    void twelve_questions_score_what_was_calculated_by_hand() {
        Score score = score(withWeights(1, 2, 1, 2, 3, 2, 1, 3, 2, 1, 2, 1), "65", "25", "30", "80", "55", "85", "?",
                "100", "0", "-", "40", "");
        assertThat(shown(score)).isEqualTo("56.67");
        assertThat(score.grade().orElseThrow().level().number()).isEqualTo(3);
        assertThat(score.state()).isEqualTo(ScoreState.PROVISIONAL);
        assertThat(score.coverage()).isEqualTo(new Coverage(new Coverage.Share(9, 11), new Coverage.Share(9, 11), 1));
        assertThat(score.chapter("SEC").orElseThrow().countedWeight()).isEqualTo(18);
        assertThat(score.toFindOut()).extracting(Question::code).containsExactly("SEC07");
    }

    @Test
    void what_does_not_apply_leaves_numerator_and_denominator() {
        Score score = score(withWeights(1, 3, 100), "100", "0", "-");
        assertThat(shown(score)).isEqualTo("25.00");
        assertThat(score.state()).isEqualTo(ScoreState.COMPLETE);
    }

    @Test
    void what_is_unknown_scores_nothing_and_is_to_be_found_out() {
        Score score = score(withWeights(1, 3, 100), "100", "0", "?");
        assertThat(shown(score)).isEqualTo("25.00");
        assertThat(score.state()).isEqualTo(ScoreState.PROVISIONAL);
        assertThat(score.toFindOut()).extracting(Question::code).containsExactly("SEC03");
    }

    @ParameterizedTest(name = "answers {0} {1} {2} {3} make it {4}")
    @CsvSource({ "100, '', '', '', HIDDEN", "100, 0, '', '', PROVISIONAL", "100, 0, ?, ?, PROVISIONAL",
            "100, ?, ?, ?, HIDDEN", "100, -, -, '', PROVISIONAL", "100, 0, 0, '', PROVISIONAL",
            "100, -, -, -, COMPLETE",
            "100, 0, 0, 0, COMPLETE", "-, -, -, -, HIDDEN", "'', '', '', '', HIDDEN", "?, -, -, -, HIDDEN" })
    void a_score_is_shown_from_half_of_what_applies(String a, String b, String c, String d, ScoreState state) {
        Score score = score(withWeights(1, 1, 1, 1), a, b, c, d);
        assertThat(score.state()).isEqualTo(state);
        assertThat(score.grade().isEmpty()).isEqualTo(state == ScoreState.HIDDEN);
        assertThat(score.chapter("SEC").orElseThrow().grade()).isEqualTo(score.grade());
    }

    @Test
    void a_changed_weight_in_a_new_version_leaves_the_score_under_the_old_one() {
        Questionnaire old = withWeights(1, 3);
        Map<String, AnswerValue> answers = Answers.of(old, "100", "0");
        Score before = Scoring.of(old, Sheets.RESPONDENT, answers);
        assertThat(shown(Scoring.of(withWeights(1, 1), Sheets.RESPONDENT, answers))).isEqualTo("50.00");
        assertThat(Scoring.of(old, Sheets.RESPONDENT, answers)).isEqualTo(before);
        assertThat(before.grade().orElseThrow().value()).isEqualTo(new BigDecimal("25.00"));
    }

    @Test
    void an_answer_the_questionnaire_does_not_know_is_refused() {
        Questionnaire questionnaire = withWeights(1);
        Map<String, AnswerValue> elsewhere = Map.of("ORG01", new AnswerValue.Unknown());
        Map<String, AnswerValue> noOption = Map.of("SEC01", new AnswerValue.Chosen("geen"));
        assertThatIllegalArgumentException().isThrownBy(() -> Scoring.of(questionnaire, Sheets.RESPONDENT, elsewhere));
        assertThatIllegalArgumentException().isThrownBy(() -> Scoring.of(questionnaire, Sheets.RESPONDENT, noOption));
    }
}
