package be.vlavirgem.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.indicators.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacingTest {

    private static final Placing TEN_TO_THIRTY = new Placing(
            new Placing.Middle(BigDecimal.TEN, BigDecimal.valueOf(20), BigDecimal.valueOf(30)), 0);

    @ParameterizedTest
    @CsvSource({ "2,0,1,40,LOWEST_TENTH", "2,4,1,40,LOWEST_QUARTER", "2,0,1,29,LOWEST_QUARTER",
            "15,10,1,40,BELOW_MIDDLE", "20,20,1,40,MIDDLE", "20.4,20,1,40,MIDDLE", "20.6,20,1,40,ABOVE_MIDDLE",
            "35,30,1,40,HIGHEST_QUARTER", "35,26,1,35,HIGHEST_QUARTER", "35,36,1,40,HIGHEST_TENTH",
            "35,28,1,29,HIGHEST_QUARTER",
            "9,0,12,40,BELOW_MIDDLE" })
    void aPlaceIsToldByCount(BigDecimal own, int lower, int equal, int n, Step step) {
        assertThat(TEN_TO_THIRTY.counted(own, new Placing.Count(lower, equal, n))).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({ "9.9,LOWEST_QUARTER", "10,BELOW_MIDDLE", "20,MIDDLE", "30,ABOVE_MIDDLE", "30.1,HIGHEST_QUARTER" })
    void aSupposedFigureIsPlacedByTheBand(BigDecimal own, Step step) {
        assertThat(TEN_TO_THIRTY.supposed(own)).isEqualTo(step);
    }

    @Test
    void whereTheMiddleHalfIsOneFigureWhoeverHasItIsAsAll() {
        var all = new Placing(new Placing.Middle(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE), 0);
        assertThat(all.counted(BigDecimal.ONE, new Placing.Count(3, 30, 40))).isEqualTo(Step.ALL_EQUAL);
        assertThat(all.counted(BigDecimal.TWO, new Placing.Count(39, 1, 40))).isEqualTo(Step.HIGHEST_TENTH);
        assertThat(all.supposed(BigDecimal.ONE)).isEqualTo(Step.ALL_EQUAL);
    }

    /** With ties, in groups of any size: whoever reads "less than three quarters" can count them. */
    @Test
    void whatIsSaidOfQuartersAndTenthsIsTrueByCount() {
        var random = new Random(20261123);
        for (int round = 0; round < 2_000; round++) {
            var values = IntStream.range(0, 5 + random.nextInt(60))
                    .mapToObj(_ -> random.nextInt(1, 25))
                    .sorted()
                    .toList();
            var own = values.get(random.nextInt(values.size()));
            var lower = values.stream().filter(value -> value < own).count();
            var higher = values.stream().filter(value -> value > own).count();
            var step = placing(values).counted(BigDecimal.valueOf(own), new Placing.Count((int) lower,
                    (int) (values.size() - lower - higher), values.size()));
            var others = values.size() - 1;
            assertThat(switch (step) {
                case LOWEST_TENTH -> higher >= 0.9 * others;
                case LOWEST_QUARTER -> higher >= 0.75 * others;
                case HIGHEST_TENTH -> lower >= 0.9 * others;
                case HIGHEST_QUARTER -> lower >= 0.75 * others;
                case BELOW_MIDDLE -> higher < 0.75 * others && lower <= 0.5 * others && !isOutside(own, values);
                case ABOVE_MIDDLE -> lower < 0.75 * others && higher <= 0.5 * others && !isOutside(own, values);
                default -> step.isPlace() || step == Step.ALL_EQUAL;
            }).as("%d in %s is %s", own, values, step).isTrue();
        }
    }

    /** Of the middle half, as it is drawn. */
    private static boolean isOutside(int own, List<Integer> sorted) {
        return quantile(sorted, 0.25).doubleValue() > own || quantile(sorted, 0.75).doubleValue() < own;
    }

    private static Placing placing(List<Integer> sorted) {
        return new Placing(new Placing.Middle(quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)),
                0);
    }

    private static BigDecimal quantile(List<Integer> sorted, double part) {
        var place = (sorted.size() - 1) * part;
        var low = sorted.get((int) place);
        var high = sorted.get(Math.min(sorted.size() - 1, (int) place + 1));
        return BigDecimal.valueOf(low + (place - (int) place) * (high - low));
    }
}
