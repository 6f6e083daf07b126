package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {

    private static final Measure MEASURE = new Measure("stuks", 0, Per.NOTHING, "stuks");

    private static List<Option> worth(String scores) {
        var each = scores.split(" ");
        return IntStream.range(0, each.length)
                .mapToObj(index -> new Option("o" + index, "Antwoord " + index, Integer.parseInt(each[index])))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({ "0 100, true", "0 50 100, true", "100 0, true", "0 99, false", "1 100, false", "50, false" })
    void levelsSpanTheScaleFromNothingToAll(String scores, boolean spans) {
        assertThat(new Kind.OneOf(worth(scores), Optional.empty()).spansScale()).isEqualTo(spans);
    }

    @ParameterizedTest
    @CsvSource({ "40 60, true", "50 50 50, true", "40 59, false", "100, true" })
    void thingsTogetherAreWorthAtLeastAll(String scores, boolean spans) {
        assertThat(new Kind.AnyOf(worth(scores), Set.of()).spansScale()).isEqualTo(spans);
    }

    @Test
    void aFigureAndASumAreNeverScored() {
        assertThat(new Kind.Figure(MEASURE, 10, "31 december", "Alles.").spansScale()).isFalse();
        assertThat(new Kind.Sum(MEASURE, List.of("CAP01", "CAP02")).spansScale()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> SampleQuestionnaires.question("CAP01", 1,
                Optional.empty(), new Kind.Figure(MEASURE, 10, "31 december", "Alles.")));
    }

    @Test
    void theModelMunicipalityAnswersWhatTheFileSays() {
        var options = worth("0 50 100");

        assertThat(new Kind.OneOf(options, Optional.of("o1")).example()).contains(new AnswerValue.Chosen("o1"));
        assertThat(new Kind.OneOf(options, Optional.empty()).example()).isEmpty();
        assertThat(new Kind.AnyOf(options, Set.of("o1", "o2")).example())
                .contains(new AnswerValue.Several(Set.of("o1", "o2")));
        assertThat(new Kind.AnyOf(options, Set.of()).example()).isEmpty();
        assertThat(new Kind.Sum(MEASURE, List.of("CAP01", "CAP02")).example()).isEmpty();
    }

    @Test
    void aFigureTakesLongerThanAChoiceBecauseItIsAskedOfOthers() {
        assertThat(EveryKind.STAFF.kind().minutes()).isGreaterThan(EveryKind.LEVELS.kind().minutes());
    }

    @Test
    void aFigureHasADayAndARuleAndALimitAndASumHasParts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Kind.Figure(MEASURE, 10, "", "Alles."));
        assertThatIllegalArgumentException().isThrownBy(() -> new Kind.Figure(MEASURE, 10, "31 december", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Kind.Figure(MEASURE, 0, "31 december", "Alles."));
        assertThatIllegalArgumentException().isThrownBy(() -> new Kind.Sum(MEASURE, List.of("CAP01")));
    }
}
