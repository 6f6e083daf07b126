package be.vlavirgem.benchmark.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.vlavirgem.benchmark.finance.EuroBars.Bar;
import be.vlavirgem.benchmark.finance.EuroBars.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Where bars begin and how long they are. */
class EuroBarsTest {

    private static EuroBars bars(int... amounts) {
        return EuroBars.of(Arrays.stream(amounts)
                .mapToObj(amount -> new Named("Post", BigDecimal.valueOf(amount), "€ " + amount))
                .toList());
    }

    @Test
    void theyBeginAtNothing() {
        assertThat(bars(50, 100).bars()).extracting(Bar::from, Bar::width)
                .containsExactly(tuple("0.00%", "50.00%"), tuple("0.00%", "100.00%"));
    }

    @Test
    void whatIsBelowNothingGoesToTheLeft() {
        var bars = bars(60, -20, 0);
        assertThat(bars.zero()).isEqualTo("25.00%");
        assertThat(bars.bars()).extracting(Bar::from, Bar::width)
                .containsExactly(tuple("25.00%", "75.00%"), tuple("0.00%", "25.00%"), tuple("25.00%", "0.00%"));
    }

}
