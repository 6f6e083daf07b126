package be.vlavirgem.maturity;

import static be.vlavirgem.maturity.ShippedQuestionnaire.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The ten advices for authorities of three sizes stand in an order that a head of ICT would accept. */
class AdvicesTest {

    private static final List<String> FIRST = List.of("SEC05", "SEC16");
    private static final Set<String> ABOUT_COMPUTERS = Set.of("CAP12", "CAP13", "TEC08");

    private static List<Recommendation> all(Samples sample) {
        return Recommendation.of(sample.score(), sample.answers());
    }

    private static List<String> ten(Samples sample) {
        return all(sample).stream().limit(10).map(step -> step.question().code()).toList();
    }

    @ParameterizedTest
    @CsvSource({ "SMALL, 1", "MIDDLE, 2", "LARGE, 4" })
    void theSamplesAreAsFarAsTheirSizeLetsExpect(Samples sample, int level) {
        assertThat(sample.score().grade().orElseThrow().level().number()).isEqualTo(level);
        assertThat(sample.score().state()).isEqualTo(ScoreState.COMPLETE);
    }

    @ParameterizedTest
    @EnumSource(Samples.class)
    void twoFactorsAndATestedRestoreComeBeforeNewerOrCentrallyManagedComputers(Samples sample) {
        var codes = all(sample).stream().map(step -> step.question().code()).toList();

        assertThat(ten(sample)).containsAll(FIRST);
        assertThat(codes).filteredOn(code -> FIRST.contains(code) || ABOUT_COMPUTERS.contains(code))
                .startsWith("SEC16", "SEC05")
                .doesNotContain("CAP12")
                .contains("CAP13", "TEC08");
    }

    @ParameterizedTest
    @EnumSource(Samples.class)
    void noFigureIsAmongThemAndEachBringsSomething(Samples sample) {
        assertThat(all(sample)).hasSizeGreaterThanOrEqualTo(10).allSatisfy(step -> {
            assertThat(step.question().isScored()).isTrue();
            assertThat(Fraction.compare(step.gain(), Fraction.ZERO)).isPositive();
        });
    }

    @ParameterizedTest
    @EnumSource(Samples.class)
    void mostForItsEffortComesFirst(Samples sample) {
        var perEffort = all(sample).stream()
                .map(step -> step.gain().times(Fraction.of(1, step.advice().effort())))
                .toList();

        assertThat(perEffort).isSortedAccordingTo((one, other) -> Fraction.compare(other, one));
    }

    @ParameterizedTest
    @EnumSource(Samples.class)
    void eachGainIsWhatTheTotalRisesByWhenOnlyThatStepIsTaken(Samples sample) {
        var before = exact(sample, sample.answers());

        assertThat(all(sample)).allSatisfy(
                step -> assertThat(exact(sample, taken(sample, step))).isEqualTo(before.plus(step.gain())));
    }

    @Test
    void inNoChapterOneQuestionWeighsMoreThanTwoFactors() {
        var weights = SHIPPED.chapters()
                .stream()
                .flatMap(AdvicesTest::weights)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var twoFactors = weights.get("SEC05");

        assertThat(weights).hasSize(86)
                .allSatisfy((code, weight) -> assertThat(Fraction.compare(weight, twoFactors)).isNotPositive());
    }

    /** In points of the total when every question of the chapter applies. */
    private static Stream<Map.Entry<String, Fraction>> weights(Chapter chapter) {
        int all = chapter.questions().stream().mapToInt(Question::weight).sum();
        return chapter.questions()
                .stream()
                .filter(Question::isScored)
                .map(question -> Map.entry(question.code(),
                        Fraction.of((long) chapter.weight() * question.weight(), all)));
    }

    private static Map<String, AnswerValue> taken(Samples sample, Recommendation step) {
        var answers = new LinkedHashMap<>(sample.answers());
        answers.merge(step.question().code(), new AnswerValue.Chosen(step.next().code()),
                (old, next) -> old instanceof AnswerValue.Several(Set<String> ticked)
                        ? new AnswerValue.Several(Stream.concat(ticked.stream(), Stream.of(step.next().code()))
                                .collect(Collectors.toSet()))
                        : next);
        return answers;
    }

    private static Fraction exact(Samples sample, Map<String, AnswerValue> answers) {
        return Scoring.of(SHIPPED, sample.respondent(), answers).grade().orElseThrow().exact();
    }
}
