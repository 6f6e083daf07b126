package be.vlavirgem.domain.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeRangeTest {
    private static final SizeClasses CLASSES = new SizeClasses(List.of(0, 10_000, 20_000, 35_000, 75_000));

    @ParameterizedTest
    @CsvSource({ "1, 1-2 > 1-3 > 1-4 > 1-5", "2, 1-3 > 1-4 > 1-5", "3, 2-4 > 1-5", "4, 3-5 > 2-5 > 1-5",
            "5, 4-5 > 3-5 > 2-5 > 1-5" })
    void aClassIsWidenedByBothNeighboursAtOnce(String sizeClass, String steps) {
        var widened = Stream.iterate(SizeRange.ofClass(sizeClass).widened(), SizeRange::widened)
                .limit(steps.split(" > ").length)
                .map(SizeRange::code)
                .collect(Collectors.joining(" > "));
        assertThat(widened).isEqualTo(steps);
    }

    @Test
    void whatHoldsAllClassesIsFlanders() {
        assertThat(new SizeRange(1, 5).system()).isEqualTo(PeerSystem.FLANDERS);
        assertThat(new SizeRange(1, 4).system()).isEqualTo(PeerSystem.SIZE_RANGE);
        assertThat(new SizeRange(5, 5).system()).isEqualTo(PeerSystem.SIZE);
    }

    @Test
    void aClassThatDoesNotExistIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SizeRange.ofClass("6"))
                .withMessage("Size classes run from 1 to 5; found 6 to 6");
        assertThatIllegalArgumentException().isThrownBy(() -> new SizeRange(3, 2));
    }

    @ParameterizedTest
    @CsvSource({ "76, 1", "9999, 1", "10000, 2", "19999, 2", "20000, 3", "34999, 3", "35000, 4", "74999, 4",
            "75000, 5", "562002, 5" })
    void theBoundBelongsToTheHigherClass(int inhabitants, int sizeClass) {
        assertThat(CLASSES.classOf(inhabitants)).isEqualTo(sizeClass);
    }

    @Test
    void thereIsAGroupForEachClassAndEachRangeNamedByItsInhabitants() {
        assertThat(CLASSES.definitions().map(group -> group.code() + " " + group.name())).hasSize(14)
                .contains("1 minder dan 10.000 inwoners", "2 10.000 tot 19.999 inwoners",
                        "1-3 minder dan 35.000 inwoners", "2-4 10.000 tot 74.999 inwoners",
                        "5 75.000 inwoners of meer");
    }

    @Test
    void classesOutOfOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SizeClasses(List.of(0, 20_000, 10_000, 35_000, 75_000)));
        assertThatIllegalArgumentException().isThrownBy(() -> new SizeClasses(List.of(0, 10_000)));
    }
}
