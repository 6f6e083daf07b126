package be.vlavirgem.platform.content;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is published of some content, in memory and ready to be shown, so that pages read it without a statement. Where it was
 * published it is known at once, on other nodes within a minute or two: it is looked for beside the page, which never waits.
 */
public final class PublishedContent<V> {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Held<V>(UUID version, V view) {}

    private final ContentShelf shelf;
    private final String kind;
    private final String code;
    private final Function<String, V> reader;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile @Nullable Held<V> held;
    private volatile Instant looked = Instant.MIN;

    PublishedContent(ContentShelf shelf, String kind, String code, Function<String, V> reader) {
        this.shelf = shelf;
        this.kind = kind;
        this.code = code;
        this.reader = reader;
    }

    /** As it is published; throws as long as nothing is. */
    public V get() {
        if (held == null) {
            look();
        } else if (shelf.now().isAfter(looked.plus(FRESH)) && looking.compareAndSet(false, true)) {
            shelf.beside(this::lookAgain);
        }
        return Objects.requireNonNull(held, () -> "Nothing is published yet of " + code).view();
    }

    /** To be told in the transaction of a publication: shown once that is certain. */
    public void published(ContentVersion version) {
        var next = new Held<>(version.id(), reader.apply(version.body()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keep(next);
            }
        });
    }

    private void lookAgain() {
        try {
            look();
        } finally {
            looking.set(false);
        }
    }

    private void look() {
        var known = held;
        shelf.latest(kind, code, known == null ? null : known.version())
                .ifPresent(version -> keep(new Held<>(version.id(), reader.apply(version.body()))));
        looked = shelf.now();
    }

    private void keep(Held<V> next) {
        held = next;
        looked = shelf.now();
    }
}
