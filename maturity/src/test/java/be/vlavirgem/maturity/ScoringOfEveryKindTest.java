package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Scores by hand where sets, choices without points, figures and questions that are not asked stand between the levels. */
class ScoringOfEveryKindTest {

    private static Score score(Respondent respondent, String... codesAndTokens) {
        return Scoring.of(EveryKind.QUESTIONNAIRE, respondent, Answers.by(codesAndTokens));
    }

    private static Score score(String... codesAndTokens) {
        return score(Sheets.RESPONDENT, codesAndTokens);
    }

    private static BigDecimal value(Score score, String chapter) {
        return score.chapter(chapter).orElseThrow().grade().orElseThrow().value();
    }

    /**
     * SEC01 50 x 3 + SEC02 (40 + 50 + 40 = 130, capped) 100 x 1 + SEC04 0 x 1 + SEC05 100 x 1 = 350, by 6 = 58.33.
     * TEC03 100. Total (58.333 x 60 + 100 x 30) / 90 = 72.22.
     */
    @Test
    void aSetIsWorthTheSumOfItsThingsUpToAHundred() {
        var score = score("SEC01", "dag", "SEC02", "+gebruik,cloud,ai", "SEC04", "nee", "SEC05", "ja", "TEC03", "ja");

        assertThat(value(score, "SEC")).isEqualTo(new BigDecimal("58.33"));
        assertThat(score.grade().orElseThrow().value()).isEqualTo(new BigDecimal("72.22"));
        assertThat(score.countedWeight()).isEqualTo(90);
    }

    @Test
    void noneOfTheseIsAnAnswerWorthNothing() {
        assertThat(value(score("SEC01", "proef", "SEC02", "+", "SEC04", "ja", "SEC05", "ja"), "SEC"))
                .as("(300 + 0 + 100 + 100) / 6")
                .isEqualTo(new BigDecimal("83.33"));
    }

    @Test
    void aChoiceWithoutPointsAndAFigureAreAnsweredButChangeNoScore() {
        var without = score("SEC01", "dag", "SEC02", "+ai", "SEC04", "nee");
        var with = score("SEC01", "dag", "SEC02", "+ai", "SEC04", "nee", "SEC03", "ja", "CAP01", "=12");

        assertThat(with.grade()).isEqualTo(without.grade());
        assertThat(with.coverage().answered()).isEqualTo(without.coverage().answered() + 2);
        assertThat(with.coverage().scored()).isEqualTo(without.coverage().scored());
        assertThat(with.chapter("CAP").orElseThrow().grade()).as("a chapter of figures only").isEmpty();
    }

    /** Scored and asked of Aalst: SEC01, SEC02, SEC04, SEC05, TEC03. */
    @Test
    void halfOfTheScoredQuestionsShowsAScoreHoweverManyFiguresMiss() {
        assertThat(score("SEC01", "dag", "SEC02", "+ai").state()).isEqualTo(ScoreState.HIDDEN);
        assertThat(score("SEC01", "dag", "SEC02", "+ai", "CAP01", "=1", "CAP02", "=1", "CAP03", "=20", "CAP05", "=1",
                "TEC01", "=1", "TEC02", "=1", "SEC03", "ja").state()).isEqualTo(ScoreState.HIDDEN);
        assertThat(score("SEC01", "dag", "SEC02", "+ai", "SEC04", "ja").state()).isEqualTo(ScoreState.PROVISIONAL);
        assertThat(score("SEC01", "dag", "SEC02", "+ai", "SEC04", "ja", "SEC05", "ja", "TEC03", "ja").state())
                .as("complete without a single figure")
                .isEqualTo(ScoreState.COMPLETE);
    }

    @Test
    void whatIsNotAskedOfATypeIsNowhere() {
        var alone = score(new Respondent(Measurement.Type.C, 87_000), "SEC01", "dag", "SEC05", "ja");
        var parts = alone.chapter("SEC").orElseThrow().parts();

        assertThat(parts).extracting(part -> part.question().code())
                .containsExactly("SEC01", "SEC02", "SEC03", "SEC04", "SEC06");
        assertThat(alone.chapter("SEC").orElseThrow().coverage().scored()).isEqualTo(new Coverage.Share(1, 3));
        assertThat(alone.chapter("SEC").orElseThrow().countedWeight()).as("not that of SEC05").isEqualTo(3);
    }

    @Test
    void whatIsNotAskedAfterAnAnswerLeavesTheScoreAsIfItWereNotThere() {
        var score = score("SEC01", "geen", "SEC02", "+cloud", "SEC04", "ja", "SEC05", "ja");
        var parts = score.chapter("SEC").orElseThrow().parts();

        assertThat(value(score, "SEC")).as("(0 + 50 + 100) / 5, without SEC04").isEqualTo(new BigDecimal("30.00"));
        assertThat(parts).filteredOn(part -> part.outcome() == Outcome.NOT_APPLICABLE)
                .extracting(part -> part.question().code())
                .containsExactly("SEC04", "SEC06");
    }

    @Test
    void aSumIsNoQuestionToAnswer() {
        assertThat(score().chapter("CAP").orElseThrow().parts()).extracting(part -> part.question().code())
                .doesNotContain("CAP04");
    }

    /** 300 + 90 + 100 + 100 = 590 by 6 = 98.33; SEC06 is only asked of large ones. */
    @Test
    void theModelMunicipalityScoresWithItsOwnAnswers() {
        var example = EveryKind.QUESTIONNAIRE.example(Sheets.RESPONDENT);

        assertThat(value(example, "SEC")).isEqualTo(new BigDecimal("98.33"));
        assertThat(value(example, "TEC")).isEqualTo(new BigDecimal("100.00"));
    }
}
