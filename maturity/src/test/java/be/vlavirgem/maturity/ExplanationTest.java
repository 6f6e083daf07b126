package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ExplanationTest {
    @Test
    void every_question_tells_what_became_of_it() {
        Score score = Answers.score(SampleQuestionnaires.withWeights(1, 3, 2, 5, 1), "100", "40", "?", "-", "");
        List<Part> parts = score.chapters().getFirst().parts();
        assertThat(parts).extracting(Part::outcome)
                .containsExactly(Outcome.COUNTED, Outcome.COUNTED, Outcome.UNKNOWN,
                        Outcome.NOT_APPLICABLE, Outcome.UNANSWERED);
        assertThat(parts).extracting(Part::points).containsExactly(100, 40, 0, 0, 0);
        assertThat(parts).extracting(Part::weight).containsExactly(1, 3, 2, 5, 1);
        assertThat(parts).extracting(Part::share)
                .containsExactly(Fraction.of(25, 1), Fraction.of(30, 1),
                        Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);
    }

    @Test
    void a_hidden_score_is_not_given_away_by_its_parts() {
        Score score = Answers.score(SampleQuestionnaires.withWeights(1, 1, 1), "100", "", "");
        assertThat(score.chapters().getFirst().parts()).extracting(Part::share).containsOnly(Fraction.ZERO);
    }
}
