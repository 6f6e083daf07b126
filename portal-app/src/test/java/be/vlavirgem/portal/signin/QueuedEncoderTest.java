package be.vlavirgem.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Whoever signs in while many others do waits a moment or comes back later; nobody waits for good. */
class QueuedEncoderTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        end.countDown();
    }

    @Test
    void whoFindsTheQueueFullIsSentAwayAtOnce() throws InterruptedException {
        var encoder = encoder(new QueuedEncoder.Queue(1, 0, Duration.ofMinutes(5)));
        keptBusy(encoder);
        assertThatExceptionOfType(TooBusy.class).isThrownBy(() -> encoder.matches("a", "b"));
    }

    @Test
    void whoWaitsTooLongIsSentAwayToo() throws InterruptedException {
        var encoder = encoder(new QueuedEncoder.Queue(1, 1, Duration.ofMillis(20)));
        keptBusy(encoder);
        assertThatExceptionOfType(TooBusy.class).isThrownBy(() -> encoder.matches("a", "b"));
    }

    @Test
    void whenItsTurnComesItIsDoneAndLeavesNoTrace() throws InterruptedException {
        var encoder = encoder(new QueuedEncoder.Queue(1, 1, Duration.ofMinutes(5)));
        var first = keptBusy(encoder);
        var second = CompletableFuture.supplyAsync(() -> encoder.matches("a", "b"));
        end.countDown();
        assertThat(first.join()).isTrue();
        assertThat(second.join()).isTrue();
        assertThat(encoder.matches("a", "b")).isTrue();
    }

    private CompletableFuture<Boolean> keptBusy(PasswordEncoder encoder) throws InterruptedException {
        var work = CompletableFuture.supplyAsync(() -> encoder.matches("a", "b"));
        begun.await();
        return work;
    }

    private QueuedEncoder encoder(QueuedEncoder.Queue queue) {
        return new QueuedEncoder(new PasswordEncoder() {
            @Override
            public String encode(CharSequence password) {
                return password.toString();
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
                begun.countDown();
                try {
                    end.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                return true;
            }
        }, queue);
    }
}
