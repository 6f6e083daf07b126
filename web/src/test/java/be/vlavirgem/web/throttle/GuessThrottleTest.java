package be.vlavirgem.web.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who guesses is slowed down, and their neighbours are not. */
class GuessThrottleTest {

    private final GuessThrottle throttle = new GuessThrottle();

    @Test
    void aNetworkThatGuessedWrongTooOftenWaits() {
        IntStream.range(0, GuessThrottle.WRONG_ONES).forEach(_ -> {
            assertThat(throttle.allows("192.0.2.1")).isTrue();
            throttle.wrong("192.0.2.1");
        });
        assertThat(throttle.allows("192.0.2.1")).isFalse();
        assertThat(throttle.allows("192.0.2.2")).isTrue();
    }

    @Test
    void lookingAtWhatIsThereCostsNothing() {
        IntStream.range(0, 10 * GuessThrottle.WRONG_ONES).forEach(_ -> throttle.allows("192.0.2.1"));
        assertThat(throttle.allows("192.0.2.1")).isTrue();
    }
}
