package be.vlavirgem.platform.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Pictures wait in a line of their own. */
class PngPrinterTest {

    private static final String PAGE = "<html><head><title>Proef</title></head><body></body></html>";
    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="5" height="5"/></svg>""";
    private static final Executor EACH = Thread::startVirtualThread;

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
    void reportsThatFillTheirLineKeepNoPictureAndPicturesNoReport() {
        try (var portal = new AnnotationConfigApplicationContext(PrintQueue.class, PngPrinter.class)) {
            var reports = portal.getBean(PrintQueue.class);
            List<CompletableFuture<byte[]>> many = IntStream.range(0, 23)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(() -> reports.print(PAGE, this::stuck), EACH))
                    .toList();
            assertThat(CompletableFuture.anyOf(many.toArray(CompletableFuture[]::new))).as("their line is full")
                    .failsWithin(java.time.Duration.ofSeconds(5));
            assertThatThrownBy(() -> reports.print(PAGE, this::stuck)).isInstanceOf(PrintRefusedException.class);
            assertThat(portal.getBean(PngPrinter.class).print(DRAWING)).startsWith(0x89, 'P', 'N', 'G');
            assertThat(portal.getBean(PngPrinter.class).printForGuest(DRAWING)).startsWith(0x89, 'P', 'N', 'G');
        }
    }
}
