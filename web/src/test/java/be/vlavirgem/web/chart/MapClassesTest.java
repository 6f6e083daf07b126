package be.vlavirgem.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Colour classes of a map. */
class MapClassesTest {

    @Test
    void quantilesAreOfType7() {
        var classes = MapClasses.quantiles(List.of(1.0, 2.0, 3.0, 4.0, 10.0), 4);
        assertThat(classes.bounds()).containsExactly(1.0, 2.0, 3.0, 4.0, 10.0);
        assertThat(new Quantiles(List.of(1.0, 2.0, 3.0, 4.0)).at(.25)).isEqualTo(1.75);
    }

    @Test
    void eachClassHasItsLowerBoundAndTheLastOneBoth() {
        var classes = MapClasses.fixed(0, 40, 60, 100);
        assertThat(List.of(classes.of(0), classes.of(39.9), classes.of(40), classes.of(60), classes.of(100)))
                .containsExactly(0, 0, 1, 2, 2);
    }

    @Test
    void whatLiesOutsideBelongsToTheNearestClass() {
        var classes = MapClasses.fixed(10, 20, 30);
        assertThat(List.of(classes.of(-5), classes.of(99))).containsExactly(0, 1);
    }

    @Test
    void tiesMakeFewerClassesAndNeverAnEmptyOne() {
        var classes = MapClasses.quantiles(List.of(0.0, 0.0, 0.0, 0.0, 0.0, 5.0), 5);
        assertThat(classes.bounds()).containsExactly(0.0, 5.0);
        assertThat(MapClasses.quantiles(List.of(7.0, 7.0), 5).of(7)).isZero();
        assertThat(MapClasses.quantiles(List.of(7.0), 5).count()).isEqualTo(1);
        assertThat(MapClasses.quantiles(List.of(), 5).count()).isEqualTo(1);
    }

    @Test
    void fewClassesUseTheEndsOfTheColours() {
        var classes = MapClasses.fixed(0, 1, 2, 3);
        assertThat(IntStream.range(0, 3).map(classes::colour)).containsExactly(1, 3, 5);
    }

    @Test
    void classesAreCalledByWordsOfTheirOwnOneEach() {
        var classes = MapClasses.fixed(0, 1, 100, 100.1).called(List.of("niets", "bezig", "ingediend"));
        assertThat(classes.words().get(classes.of(99.9))).isEqualTo("bezig");
        assertThat(classes.words().get(classes.of(100))).isEqualTo("ingediend");
        assertThatThrownBy(() -> classes.called(List.of("te weinig"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void boundsThatDoNotAscendAreRefused() {
        assertThatThrownBy(() -> MapClasses.fixed(0, 5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MapClasses.fixed(0, 1, 2, 3, 4, 5, 6)).isInstanceOf(IllegalArgumentException.class);
    }
}
