package be.vlavirgem.platform.report;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Prints a few at once, lets a few wait, and refuses the rest, so that reports never take the portal's breath. */
@Component
final class PrintQueue {

    /** In characters; the longest questionnaire with every answer and note as long as may be stays below it. */
    static final int LONGEST = 4_000_000;
    private static final int AT_ONCE = 2;
    private static final int WAITING = 20;

    private final Duration patience;
    private final ThreadPoolExecutor presses;

    @Autowired
    PrintQueue() {
        this(AT_ONCE, WAITING, Duration.ofSeconds(60));
    }

    PrintQueue(int atOnce, int waiting, Duration patience) {
        this.patience = patience;
        this.presses = new ThreadPoolExecutor(atOnce, atOnce, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().daemon().name("print-", 1).factory());
    }

    byte[] print(String markup, Function<PaperPage, byte[]> press) {
        if (markup.length() > LONGEST) {
            throw new PrintRefusedException("A page for print is at most %d characters long; found %d"
                    .formatted(LONGEST, markup.length()), null);
        }
        return finished(new FutureTask<>(() -> press.apply(PaperPage.of(markup))));
    }

    private byte[] finished(FutureTask<byte[]> printing) {
        try {
            presses.execute(printing);
            return printing.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException | TimeoutException tooMuch) {
            throw new PrintRefusedException("Too much is being printed", tooMuch);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Printing a page failed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PrintRefusedException("Printing a page was stopped", stopped);
        } finally {
            forget(printing);
        }
    }

    /** Nobody waits for it any more: what still waited is not printed, and what was printing is told to end. */
    private void forget(FutureTask<byte[]> printing) {
        printing.cancel(true);
        presses.remove(printing);
    }
}
