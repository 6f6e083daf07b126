package be.vlavirgem.portal.signin;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Computes some password hashes at once; few others wait, and not for long, so that signing in never starves the pages. */
final class QueuedEncoder implements PasswordEncoder {

    /** How many hashes are computed at once, how many wait for that besides, and how long. */
    record Queue(int atOnce, int waiting, Duration patience) {}

    private final PasswordEncoder encoder;
    private final Queue queue;
    private final Semaphore admitted;
    private final Semaphore places;

    QueuedEncoder(PasswordEncoder encoder, Queue queue) {
        this.encoder = encoder;
        this.queue = queue;
        this.admitted = new Semaphore(queue.atOnce() + queue.waiting());
        this.places = new Semaphore(queue.atOnce(), true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        if (!admitted.tryAcquire()) {
            throw new TooBusy();
        }
        try {
            return placed(work);
        } finally {
            admitted.release();
        }
    }

    private <T extends @Nullable Object> T placed(Supplier<T> work) {
        if (!isPlaced()) {
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean isPlaced() {
        try {
            return places.tryAcquire(queue.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
