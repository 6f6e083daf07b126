package be.vlavirgem.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Places;
import be.vlavirgem.benchmark.indicators.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupposingTest {

    private static final GroupBand BAND = Sample.band("0.0004", "0.0006", "0.0009");
    private static final Places NAMES = (step, theme, direction, locale) -> step.name();

    private static Supposing suppose(Indicator indicator, YearFigure figure, String typed) {
        return Supposing.of(indicator, figure, typed, new PlaceWords(NAMES, Sample.WORDS)).orElseThrow();
    }

    private static YearFigure withOwn() {
        return Sample.figure(Optional.of(Sample.own(5)), Optional.of(BAND), Optional.empty());
    }

    /** What is counted is typed, and divided by the own inhabitants; who has everybody below still reads no more than a quarter. */
    @ParameterizedTest
    @CsvSource({ "3,'0,30',LOWEST_QUARTER", "'5,5','0,55',BELOW_MIDDLE", "6,'0,60',MIDDLE", "8,'0,80',ABOVE_MIDDLE",
            "1.200,'120,00',HIGHEST_QUARTER" })
    void aNumberIsPlacedByTheBandAlone(String typed, String figure, String step) {
        assertThat(suppose(Sample.staff(), withOwn(), typed).answer())
                .isEqualTo(new Supposing.Answer(figure + " VTE per 1.000 inwoners", step));
    }

    @Test
    void withoutAnOwnNumberToDivideByOneTypesWhatIsCompared() {
        var supposing = suppose(Sample.staff(), Sample.figure(Optional.empty(), Optional.of(BAND), Optional.empty()),
                "0,5");
        assertThat(supposing.unit()).isEqualTo("VTE per 1.000 inwoners");
        assertThat(supposing.answer()).isEqualTo(new Supposing.Answer("0,50 VTE per 1.000 inwoners", "BELOW_MIDDLE"));
    }

    @ParameterizedTest
    @CsvSource({ "veel", "-1", "'1,234'" })
    void whatIsNoPossibleNumberIsToldWithWhatWasTyped(String typed) {
        var supposing = suppose(Sample.staff(), withOwn(), typed);
        assertThat(supposing.answer()).isNull();
        assertThat(supposing.error()).isNotBlank();
        assertThat(supposing.typed()).isEqualTo(typed);
    }

    @Test
    void aScoreGoesToAHundred() {
        var score = Sample.indicator("punten op 100", Rule.Kind.SCORE, Rule.Per.NOTHING, 0, 1);
        var figure = Sample.figure(Optional.empty(), Optional.of(Sample.band("30", "40", "50")), Optional.empty());
        assertThat(suppose(score, figure, "101").error()).startsWith("Een score ligt tussen 0 en 100");
        assertThat(suppose(Sample.staff(), withOwn(), "-1").error()).doesNotContain("score");
        assertThat(suppose(score, figure, "100").error()).isNull();
    }

    @Test
    void nothingTypedAsksNothing() {
        assertThat(suppose(Sample.staff(), withOwn(), "").answer()).isNull();
        assertThat(suppose(Sample.staff(), withOwn(), "").error()).isNull();
    }

    @Test
    void aGroupThatHidesPlacesNothing() {
        var hidden = Sample.figure(Optional.of(Sample.own(5)), Optional.of(Sample.hidden(GroupBand.Why.FEW)),
                Optional.empty());
        assertThat(Supposing.of(Sample.staff(), hidden, "5", new PlaceWords(NAMES, Sample.WORDS))).isEmpty();
    }
}
