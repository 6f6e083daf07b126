package be.vlavirgem.portal.signin;

import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.web.throttle.Network;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: so many attempts in a quarter of an hour for an account from one network, for that account from
 * anywhere, and from that network for any account. What somebody does elsewhere does not soon lock an account out.
 * Counted in memory, so each node of a cluster counts for itself.
 */
@Component
class SignInThrottle {

    static final int PER_ACCOUNT_AND_NETWORK = 10;
    static final int PER_ACCOUNT = 100;
    static final int PER_NETWORK = 100;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 100_000;

    private record Pair(EmailAddress account, Network network) {}

    private final Cache<Pair, Bucket> pairs = remembered();
    private final Cache<EmailAddress, Bucket> accounts = remembered();
    private final Cache<Network, Bucket> networks = remembered();

    /** Takes an attempt; false when there is none left. Who is refused already costs colleagues in the same building nothing. */
    boolean allows(EmailAddress account, Network network) {
        return bucket(pairs, new Pair(account, network), PER_ACCOUNT_AND_NETWORK).tryConsume(1)
                && bucket(networks, network, PER_NETWORK).tryConsume(1)
                && bucket(accounts, account, PER_ACCOUNT).tryConsume(1);
    }

    /** Gives the attempt of a successful sign-in back. */
    void succeeded(EmailAddress account, Network network) {
        unjudged(account, network);
        bucket(networks, network, PER_NETWORK).addTokens(1);
    }

    /** Gives an attempt back to its account; that it was made counts for its network. */
    void unjudged(EmailAddress account, Network network) {
        bucket(pairs, new Pair(account, network), PER_ACCOUNT_AND_NETWORK).addTokens(1);
        bucket(accounts, account, PER_ACCOUNT).addTokens(1);
    }

    /** Lets the owner of the account try anew, whoever tried before. */
    void forget(EmailAddress account, Network network) {
        pairs.invalidate(new Pair(account, network));
        accounts.invalidate(account);
    }

    private static <K> Bucket bucket(Cache<K, Bucket> buckets, K key, int attempts) {
        return buckets.get(key, unseen -> Bucket.builder()
                .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, WINDOW))
                .build());
    }

    private static <K> Cache<K, Bucket> remembered() {
        return Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterAccess(WINDOW).build();
    }
}
