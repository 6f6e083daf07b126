package be.vlavirgem.platform.content;

import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where published content is kept in memory. */
@Component
public class ContentShelf {

    private static final Logger LOG = LoggerFactory.getLogger(ContentShelf.class);

    private final ContentRows rows;
    private final PlatformTransaction transaction;
    private final Clock clock;

    ContentShelf(ContentRows rows, PlatformTransaction transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What is shown of the content of that kind and code, made from its text. */
    public <V> PublishedContent<V> of(String kind, String code, Function<String, V> reader) {
        return new PublishedContent<>(this, kind, code, reader);
    }

    /** What is published now; empty when that is the known one. A transaction that asks first, after a start, waits for another that looks. */
    Optional<ContentVersion> latest(String kind, String code, @Nullable UUID known) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? CompletableFuture.supplyAsync(() -> look(kind, code, known), Thread.ofVirtual()::start).join()
                : look(kind, code, known);
    }

    private Optional<ContentVersion> look(String kind, String code, @Nullable UUID known) {
        return transaction.call(() -> rows.published(kind, code).filter(id -> !id.equals(known)).flatMap(rows::find));
    }

    Instant now() {
        return clock.instant();
    }

    /** Goes on without whoever asked; what fails is tried again the next minute. */
    void beside(Runnable work) {
        Thread.ofVirtual().name("content-shelf").start(() -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                LOG.warn("Published content could not be looked at; the known one stays", failure);
            }
        });
    }
}
