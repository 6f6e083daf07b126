package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.maturity.Plausibility.Beside;
import be.vlavirgem.maturity.Plausibility.Doubt;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {

    private static final Optional<BigDecimal> UNKNOWN = Optional.empty();

    private static Optional<BigDecimal> of(String number) {
        return Optional.of(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource({ "300, false", "300.01, true", "100, false", "34, false", "33.4, false", "33.3, true", "1, true",
            "0, true" })
    void moreThanThreeTimesOrLessThanAThirdIsStrange(BigDecimal figure, boolean strange) {
        assertThat(Plausibility.judge(figure, of("100"), UNKNOWN).isPresent()).isEqualTo(strange);
        assertThat(Plausibility.judge(figure, UNKNOWN, of("100")).isPresent()).isEqualTo(strange);
    }

    @Test
    void whereNothingWasExpectedAnythingMayBeAndWhereLittleWasNothing() {
        assertThat(Plausibility.judge(BigDecimal.ZERO, of("2"), UNKNOWN)).isEmpty();
        assertThat(Plausibility.judge(BigDecimal.TEN, of("0"), of("0"))).isEmpty();
        assertThat(Plausibility.judge(BigDecimal.TEN, UNKNOWN, UNKNOWN)).isEmpty();
    }

    @Test
    void lastTimeIsNamedBeforeThePeers() {
        assertThat(Plausibility.judge(new BigDecimal("900"), of("100"), of("200")))
                .contains(new Doubt(Beside.LAST_TIME, new BigDecimal("100")));
        assertThat(Plausibility.judge(new BigDecimal("900"), of("800"), of("200")))
                .contains(new Doubt(Beside.PEERS, new BigDecimal("200")));
    }
}
