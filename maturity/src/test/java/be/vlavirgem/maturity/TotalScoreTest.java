package be.vlavirgem.maturity;

import static be.vlavirgem.maturity.Answers.score;
import static be.vlavirgem.maturity.SampleQuestionnaires.chapter;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class TotalScoreTest {
    private final Questionnaire questionnaire = SampleQuestionnaires.of(chapter("SEC", 22, 1, 2),
            chapter("ORG", 10, 1, 1, 1));

    private static BigDecimal value(Score score) {
        return score.grade().orElseThrow().value();
    }

    /** SEC = (100x1 + 50x2) / 3 = 66.67 and ORG = (0 + 0 + 10) / 3 = 3.33; (200/3 x 22 + 10/3 x 10) / 32 = 46.875. */
    @Test
    void the_total_weighs_the_chapters_and_rounds_only_at_the_end() {
        Score score = score(questionnaire, "100", "50", "0", "0", "10");
        assertThat(value(score)).isEqualTo(new BigDecimal("46.88"));
        assertThat(score.state()).isEqualTo(ScoreState.COMPLETE);
        assertThat(score.countedWeight()).isEqualTo(32);
    }

    /** (1/3 x 3 + 0 x 5) / 8 = 0.125, read 0.13; of chapters rounded first it would be 0.33 x 3 / 8 = 0.12. */
    @Test
    void chapters_are_not_rounded_before_they_are_added() {
        Questionnaire thirds = SampleQuestionnaires.of(chapter("SEC", 3, 1, 1, 1), chapter("ORG", 5, 1));
        assertThat(value(score(thirds, "0", "0", "1", "0"))).isEqualTo(new BigDecimal("0.13"));
    }

    @Test
    void a_chapter_with_too_few_answers_is_not_in_the_total() {
        Score score = score(questionnaire, "100", "100", "0", "", "");
        assertThat(score.chapter("ORG").orElseThrow().state()).isEqualTo(ScoreState.HIDDEN);
        assertThat(value(score)).isEqualTo(new BigDecimal("100.00"));
        assertThat(score.state()).isEqualTo(ScoreState.PROVISIONAL);
        assertThat(score.countedWeight()).isEqualTo(22);
    }

    @Test
    void the_total_waits_for_half_of_all_questions() {
        Score score = score(questionnaire, "100", "100", "", "", "");
        assertThat(score.chapter("SEC").orElseThrow().state()).isEqualTo(ScoreState.COMPLETE);
        assertThat(score.state()).isEqualTo(ScoreState.HIDDEN);
        assertThat(score.grade()).isEmpty();
    }

    @Test
    void a_chapter_that_does_not_apply_leaves_the_total_complete() {
        Score score = score(questionnaire, "100", "100", "-", "-", "-");
        assertThat(score.state()).isEqualTo(ScoreState.COMPLETE);
        assertThat(value(score)).isEqualTo(new BigDecimal("100.00"));
    }
}
