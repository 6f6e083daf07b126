package be.vlavirgem.portal.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: so many attempts per account and per address in a quarter of an hour. A successful sign-in
 * gives its attempt back. Counted in memory, so each node of a cluster counts for itself.
 */
@Component
class SignInThrottle {

    static final int PER_ACCOUNT = 10;
    static final int PER_ADDRESS = 100;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 100_000;

    private final Cache<String, Bucket> accounts = remembered();
    private final Cache<String, Bucket> addresses = remembered();

    /** Takes an attempt; false when the account or the address has none left. */
    boolean allows(String account, String address) {
        return bucket(addresses, address, PER_ADDRESS).tryConsume(1)
                && bucket(accounts, account, PER_ACCOUNT).tryConsume(1);
    }

    /** Gives the attempt of a successful sign-in back. */
    void succeeded(String account, String address) {
        bucket(accounts, account, PER_ACCOUNT).addTokens(1);
        bucket(addresses, address, PER_ADDRESS).addTokens(1);
    }

    private static Bucket bucket(Cache<String, Bucket> buckets, String key, int attempts) {
        return buckets.get(key, unseen -> Bucket.builder()
                .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, WINDOW))
                .build());
    }

    private static Cache<String, Bucket> remembered() {
        return Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterAccess(WINDOW).build();
    }
}
