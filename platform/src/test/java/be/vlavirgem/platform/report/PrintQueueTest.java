package be.vlavirgem.platform.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A printer that is busy refuses rather than keeps waiting. */
class PrintQueueTest {

    private static final String PAGE = "<html><head><title>Proef</title></head><body></body></html>";

    private final CountDownLatch jam = new CountDownLatch(1);

    @AfterEach
    void free() {
        jam.countDown();
    }

    private byte[] stuck(PaperPage page) {
        try {
            jam.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return new byte[0];
    }

    @Test
    void whatTakesTooLongIsRefusedAndHoldsItsPlace() {
        var queue = new PrintQueue(1, 1, Duration.ofMillis(50));

        assertThatThrownBy(() -> queue.print(PAGE, this::stuck)).isInstanceOf(PrintRefusedException.class);
        assertThatThrownBy(() -> queue.print(PAGE, page -> new byte[0])).as("waits behind it")
                .isInstanceOf(PrintRefusedException.class);
        assertThatThrownBy(() -> queue.print(PAGE, page -> new byte[0])).as("no room to wait")
                .isInstanceOf(PrintRefusedException.class);
    }

    @Test
    void whatIsMadeInTimeIsHandedOver() {
        assertThat(new PrintQueue(1, 1, Duration.ofSeconds(30)).print(PAGE,
                page -> page.title().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .asString()
                .isEqualTo("Proef");
    }
}
