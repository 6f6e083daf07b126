package be.vlavirgem.web.api;

import be.vlavirgem.platform.tokens.ApiTokenId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** So many questions a minute for each key, told in the headers of each answer; counted on each node by itself. */
@Component
class RateLimit {

    static final int A_MINUTE = 120;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 10_000;

    private final Cache<ApiTokenId, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    /** False when the key has none left; the headers say when it has again (draft-ietf-httpapi-ratelimit-headers). */
    boolean allows(ApiTokenId token, HttpServletResponse response) {
        var probe = bucket(token).tryConsumeAndReturnRemaining(1);
        response.setHeader("RateLimit-Policy", "\"minute\";q=%d;w=%d".formatted(A_MINUTE, WINDOW.toSeconds()));
        response.setHeader("RateLimit",
                "\"minute\";r=%d;t=%d".formatted(probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
        if (!probe.isConsumed()) {
            response.setHeader("Retry-After", String.valueOf(wait(probe)));
        }
        return probe.isConsumed();
    }

    private static long wait(ConsumptionProbe probe) {
        return Math.max(1, seconds(probe.getNanosToWaitForRefill()));
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos());
    }

    private Bucket bucket(ApiTokenId token) {
        return buckets.get(token, unseen -> Bucket.builder()
                .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, WINDOW))
                .build());
    }
}
