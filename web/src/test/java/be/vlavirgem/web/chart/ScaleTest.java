package be.vlavirgem.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Bounds, ticks and figures of a scale. */
class ScaleTest {

    static final Locale DUTCH = Locale.of("nl", "BE");
    private final Scale score = Scale.score(DUTCH);

    @Test
    void numbersAreWrittenInTheLanguage() {
        var dutch = new Scale(0, 5_000, 1, null, DUTCH);
        var english = new Scale(0, 5_000, 1, null, Locale.ENGLISH);
        assertThat(List.of(dutch.exact(1234.5), english.exact(1234.5))).containsExactly("1.234,5", "1,234.5");
        assertThat(List.of(dutch.brief(1234.5), dutch.count(1234))).containsExactly("1.235", "1.234");
    }

    @Test
    void halvesAreRoundedUpAndMinusZeroIsZero() {
        assertThat(score.exact(43.05)).isEqualTo("43,1");
        assertThat(score.exact(-0.01)).isEqualTo("0,0");
    }

    @Test
    void aScoreHasTicksAtTheBordersOfTheLevels() {
        assertThat(score.ticks()).extracting(Scale.Tick::text).containsExactly("0", "20", "40", "60", "80", "100");
        assertThat(score.ticks()).extracting(Scale.Tick::at).startsWith("0%", "20%").endsWith("100%");
    }

    @Test
    void whatLiesOutsideStandsAtTheEnd() {
        assertThat(score.at(-5)).isEqualTo("0%");
        assertThat(score.at(250)).isEqualTo("100%");
    }

    @Test
    void boundsAroundValuesAreRound() {
        assertThat(around(12.3, 47.9)).extracting(Scale::from, Scale::to).containsExactly(0.0, 50.0);
        assertThat(around(0.012, 0.048).to()).isEqualTo(.05);
        assertThat(around(1_015.0, 1_048.0)).extracting(Scale::from, Scale::to).containsExactly(1_010.0, 1_050.0);
        assertThat(around(-12.0, 30.0)).extracting(Scale::from, Scale::to).containsExactly(-20.0, 30.0);
    }

    @Test
    void oneValueStandsInsideItsScale() {
        assertThat(around(50.0).position(50)).isBetween(50.0, 90.0);
        assertThat(around(0.0).position(0)).isZero();
        assertThat(around(-3.0).position(-3)).isBetween(0.0, 50.0);
    }

    @Test
    void withoutValuesThereIsStillAScale() {
        assertThat(around().ticks()).isNotEmpty();
    }

    @Test
    void aScaleThatDoesNotRunForwardIsRefused() {
        assertThatThrownBy(() -> new Scale(5, 5, 0, null, DUTCH)).hasMessageContaining("runs forward");
    }

    private static Scale around(Double... values) {
        return Scale.around(List.of(values), 1, null, DUTCH);
    }
}
