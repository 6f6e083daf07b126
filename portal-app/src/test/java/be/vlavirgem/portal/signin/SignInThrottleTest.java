package be.vlavirgem.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.web.throttle.Network;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Guessing is slowed down where it happens; it hardly touches who signs in elsewhere. */
class SignInThrottleTest {

    private static final EmailAddress INES = new EmailAddress("ines@aalst.test");
    private static final Network HERE = Network.of("192.0.2.1");

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void whoGuessesAtAnAccountDoesNotLockItForOthers() {
        assertThat(attempts(INES, HERE, 11)).isEqualTo(10);
        assertThat(throttle.allows(INES, Network.of("192.0.2.2"))).isTrue();
    }

    @Test
    void guessingFromManyPlacesEndsAsWell() {
        var taken = IntStream.range(0, 20).map(nth -> attempts(INES, Network.of("198.51.100." + nth), 10)).sum();
        assertThat(taken).isEqualTo(100);
    }

    @Test
    void guessingAtManyAccountsFromOnePlaceEnds() {
        var taken = IntStream.range(0, 120)
                .map(nth -> attempts(new EmailAddress("persoon%d@aalst.test".formatted(nth)), HERE, 1))
                .sum();
        assertThat(taken).isEqualTo(100);
    }

    @Test
    void whoKeepsTryingAfterBeingRefusedDoesNotKeepColleaguesOut() {
        assertThat(attempts(INES, HERE, 500)).isEqualTo(10);
        assertThat(throttle.allows(new EmailAddress("jan@aalst.test"), HERE)).isTrue();
    }

    @Test
    void aSubscriberOfIpv6IsOnePlaceWhateverAddressIsUsed() {
        assertThat(attempts(INES, Network.of("2001:db8:0:1::1"), 10)).isEqualTo(10);
        assertThat(throttle.allows(INES, Network.of("2001:db8:0:1:ffff::2"))).isFalse();
        assertThat(throttle.allows(INES, Network.of("2001:db8:0:2::1"))).isTrue();
    }

    @Test
    void whatWasNotJudgedOrSucceededCostsTheAccountNothing() {
        for (int nth = 0; nth < 40; nth++) {
            assertThat(throttle.allows(INES, HERE)).isTrue();
            if (nth % 2 == 0) {
                throttle.succeeded(INES, HERE);
            } else {
                throttle.unjudged(INES, HERE);
            }
        }
    }

    @Test
    void whoChoseAnotherPasswordByMailTriesAnewWhateverOthersTried() {
        IntStream.range(0, 20).forEach(nth -> attempts(INES, Network.of("198.51.100." + nth), 10));
        assertThat(attempts(INES, HERE, 1)).isZero();
        throttle.forget(INES, HERE);
        assertThat(attempts(INES, HERE, 11)).isEqualTo(10);
    }

    private int attempts(EmailAddress account, Network network, int times) {
        return (int) IntStream.range(0, times).filter(nth -> throttle.allows(account, network)).count();
    }
}
