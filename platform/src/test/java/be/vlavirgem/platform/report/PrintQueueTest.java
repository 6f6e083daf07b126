package be.vlavirgem.platform.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A printer that is busy refuses rather than keeps waiting. */
class PrintQueueTest {

    private static final String PAGE = "<html><head><title>Proef</title></head><body></body></html>";

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch jam = new CountDownLatch(1);

    @AfterEach
    void free() {
        jam.countDown();
    }

    private byte[] stuck(PaperPage page) {
        begun.countDown();
        try {
            jam.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return new byte[0];
    }

    /** Does not hear that it should end. */
    private byte[] deaf(PaperPage page) {
        while (jam.getCount() > 0) {
            LockSupport.parkNanos(1_000_000);
        }
        return new byte[0];
    }

    @Test
    void whatTakesTooLongIsRefusedAndEnded() {
        var queue = new PrintQueue(1, 1, Duration.ofMillis(500));

        assertThatThrownBy(() -> queue.print(PAGE, this::stuck)).isInstanceOf(PrintRefusedException.class);
        assertThat(queue.print(PAGE, page -> new byte[1])).as("its place is free").hasSize(1);
    }

    @Test
    void whatWaitedTooLongIsPrintedForNobody() {
        var queue = new PrintQueue(1, 1, Duration.ofMillis(500));
        var printed = new AtomicBoolean();

        assertThatThrownBy(() -> queue.print(PAGE, this::deaf)).isInstanceOf(PrintRefusedException.class);
        for (var times = 0; times < 2; times++) {
            assertThatThrownBy(() -> queue.print(PAGE, page -> {
                printed.set(true);
                return new byte[0];
            })).isInstanceOf(PrintRefusedException.class).hasCauseInstanceOf(TimeoutException.class);
        }
        jam.countDown();
        assertThat(queue.print(PAGE, page -> new byte[1])).hasSize(1);
        assertThat(printed).isFalse();
    }

    @Test
    void whatFindsNoRoomToWaitIsRefusedAtOnce() throws InterruptedException {
        var queue = new PrintQueue(1, 1, Duration.ofSeconds(30));
        var printing = CompletableFuture.supplyAsync(() -> queue.print(PAGE, this::stuck), Thread::startVirtualThread);
        assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
        var second = CompletableFuture.supplyAsync(() -> queue.print(PAGE, this::stuck), Thread::startVirtualThread);
        var third = CompletableFuture.supplyAsync(() -> queue.print(PAGE, this::stuck), Thread::startVirtualThread);

        assertThat(CompletableFuture.anyOf(second, third)).failsWithin(Duration.ofSeconds(5))
                .withThrowableThat()
                .withCauseInstanceOf(PrintRefusedException.class);
        jam.countDown();
        assertThat(printing).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void whatIsMadeInTimeIsHandedOver() {
        assertThat(new PrintQueue(1, 1, Duration.ofSeconds(30)).print(PAGE,
                page -> page.title().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .asString()
                .isEqualTo("Proef");
    }
}
