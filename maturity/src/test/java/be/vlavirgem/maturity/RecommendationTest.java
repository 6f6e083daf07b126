package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecommendationTest {

    private static final String[] ELSEWHERE = { "SEC05", "ja", "TEC03", "nee" };

    private static Map<String, AnswerValue> answers(String... codesAndTokens) {
        var answers = new LinkedHashMap<>(Answers.by(ELSEWHERE));
        answers.putAll(Answers.by(codesAndTokens));
        return answers;
    }

    private static List<Recommendation> of(Map<String, AnswerValue> answers) {
        return Recommendation.of(Scoring.of(EveryKind.QUESTIONNAIRE, Sheets.RESPONDENT, answers), answers);
    }

    private static List<String> steps(String... codesAndTokens) {
        return of(answers(codesAndTokens)).stream()
                .map(step -> step.question().code() + " " + step.next().code())
                .toList();
    }

    @Test
    void eachStepLeadsToTheNextLevelOrTheThingThatBringsMost() {
        assertThat(steps("SEC01", "geen", "SEC02", "+")).containsExactly("SEC01 dag", "SEC02 cloud");
        assertThat(steps("SEC01", "dag", "SEC02", "+cloud")).containsExactly("SEC01 proef", "SEC02 gebruik");
    }

    @Test
    void whatIsBestAlreadyUnknownOrNotAskedBringsNoAdvice() {
        assertThat(steps("SEC01", "proef", "SEC02", "+cloud,ai,gebruik")).isEmpty();
        assertThat(steps("SEC01", "?", "SEC02", "+cloud", "SEC04", "nee")).containsExactly("SEC02 gebruik");
        assertThat(steps("SEC01", "-", "SEC02", "+cloud", "SEC04", "nee")).containsExactly("SEC02 gebruik");
        assertThat(steps("SEC01", "", "SEC02", "+cloud", "SEC04", "nee")).containsExactly("SEC02 gebruik");
    }

    /** SEC weighs 60 of the 90 that count; in it 3 + 1 + 1 (SEC04 is not asked after "geen"). */
    @Test
    void theGainIsInPointsOfTheTotal() {
        var steps = of(answers("SEC01", "geen", "SEC02", "+cloud"));

        assertThat(steps).extracting(Recommendation::gain)
                .containsExactly(Fraction.of(50 * 3 * 60, 5 * 90), Fraction.of(40 * 60, 5 * 90));
    }

    @Test
    void nothingBringsMoreThanTheHundredPointsOfAQuestion() {
        assertThat(of(answers("SEC01", "proef", "SEC02", "+gebruik,cloud", "SEC04", "nee"))).singleElement()
                .satisfies(step -> assertThat(step.gain()).as("10 of the 40 points: 90 + 10 = 100")
                        .isEqualTo(Fraction.of(10 * 60, 6 * 90)));
    }

    @Test
    void mostForItsEffortComesFirst() {
        assertThat(steps("SEC01", "dag", "SEC02", "+", "SEC04", "nee")).as("150 / 2 against 50 / 1")
                .containsExactly("SEC01 proef", "SEC02 cloud");
        assertThat(steps("SEC01", "-", "SEC02", "+")).containsExactly("SEC02 cloud");
    }

    @Test
    void aChapterWithoutAScoreBringsNoAdvice() {
        assertThat(of(Answers.by("SEC01", "geen"))).isEmpty();
    }

    @Test
    void theGainIsWhatTheScoreRisesByWhenTheStepIsTaken() {
        var before = answers("SEC01", "dag", "SEC02", "+", "SEC04", "nee");
        var after = new LinkedHashMap<>(before);
        after.put("SEC01", new AnswerValue.Chosen("proef"));

        assertThat(exact(before).plus(of(before).getFirst().gain())).isEqualTo(exact(after));
    }

    private static Fraction exact(Map<String, AnswerValue> answers) {
        return Scoring.of(EveryKind.QUESTIONNAIRE, Sheets.RESPONDENT, answers).grade().orElseThrow().exact();
    }
}
