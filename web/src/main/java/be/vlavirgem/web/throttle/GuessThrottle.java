package be.vlavirgem.web.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses links and keys: so many wrong ones in a quarter of an hour from one network. Counted in memory, so
 * each node of a cluster counts for itself.
 */
@Component
public final class GuessThrottle {

    /** A whole town hall behind one address may follow old links; a guesser of 256 bits needs far more. */
    static final int WRONG_ONES = 500;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 100_000;

    private final Cache<Network, Bucket> networks = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(WINDOW)
            .build();

    /** False when this network guessed wrong too often. */
    public boolean allows(String address) {
        return bucket(address).getAvailableTokens() > 0;
    }

    /** Counts a wrong one. */
    public void wrong(String address) {
        bucket(address).tryConsume(1);
    }

    private Bucket bucket(String address) {
        return networks.get(Network.of(address), unseen -> Bucket.builder()
                .addLimit(limit -> limit.capacity(WRONG_ONES).refillGreedy(WRONG_ONES, WINDOW))
                .build());
    }
}
