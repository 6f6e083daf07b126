package be.vlavirgem.benchmark.collective;

import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.ListFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;

/**
 * Sends rows as a file nobody keeps on the way. It is written to the disk first, in one transaction and little memory, so that a slow
 * reader holds no connection to the database, and what fails is no half file. Two are written at once: they are for everybody, and who asks
 * for many keeps nobody from a page.
 */
@Component
class Downloading {

    /** Gives the rows, one after the other. */
    interface Rows {

        void to(Consumer<List<Cell>> out);
    }

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 3;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final TransactionTemplate reading;
    private final Clock clock;

    Downloading(PlatformTransactionManager transactions, Clock clock) {
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.clock = clock;
    }

    void send(String name, List<String> heads, ListFile.Format format, HttpServletResponse response, Rows rows)
            throws IOException {
        var path = Files.createTempFile("benchmark", "." + format.extension());
        try {
            inTurn(() -> reading.executeWithoutResult(_ -> write(path, format, name, heads, rows)));
            response.setContentType(format.mediaType());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                    .filename("%s-%s.%s".formatted(name, LocalDate.now(clock), format.extension()))
                    .build()
                    .toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setContentLengthLong(Files.size(path));
            Files.copy(path, response.getOutputStream());
        } finally {
            Files.delete(path);
        }
    }

    /** 503 for who would wait too long. */
    private void inTurn(Runnable writing) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, stopped);
        }
        try {
            writing.run();
        } finally {
            turns.release();
        }
    }

    private static void write(Path path, ListFile.Format format, String name, List<String> heads, Rows rows) {
        try (var file = format.begin(Files.newOutputStream(path), name, heads)) {
            rows.to(cells -> add(file, cells));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void add(ListFile file, List<Cell> cells) {
        try {
            file.add(cells);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
