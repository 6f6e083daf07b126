package be.vlavirgem.web.throttle;

import be.vlavirgem.domain.people.EmailAddress;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Keeps a mailbox from being filled by who asks for links: three an hour for an address, thirty an hour from a network.
 * Counted in memory, whether or not the address has an account.
 */
@Component
public class AskThrottle {

    static final int PER_ADDRESS = 3;
    static final int PER_NETWORK = 30;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 100_000;

    private final Cache<EmailAddress, Bucket> addresses = remembered();
    private final Cache<Network, Bucket> networks = remembered();

    /** Says whether this network may still ask; takes one of its questions. */
    public boolean allowsNetwork(String address) {
        return bucket(networks, Network.of(address), PER_NETWORK).tryConsume(1);
    }

    /** Says whether mail may still be asked for that address; takes one of its questions. */
    public boolean allowsMailTo(EmailAddress address) {
        return bucket(addresses, address, PER_ADDRESS).tryConsume(1);
    }

    private static <K> Bucket bucket(Cache<K, Bucket> buckets, K key, int most) {
        return buckets.get(key, unseen -> Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                .build());
    }

    private static <K> Cache<K, Bucket> remembered() {
        return Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterAccess(WINDOW).build();
    }
}
