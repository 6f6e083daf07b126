package be.vlavirgem.maturity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Remembers for an hour what was read: for what hardly ever changes. */
final class Hourly<K, V> {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final int MOST = 2000;

    private record Kept<V>(V value, Instant at) {}

    private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();
    private final Clock clock;

    Hourly(Clock clock) {
        this.clock = clock;
    }

    V of(K key, Supplier<V> reading) {
        var known = kept.get(key);
        if (known != null && known.at().plus(FRESH).isAfter(clock.instant())) {
            return known.value();
        }
        var read = reading.get();
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(key, new Kept<>(read, clock.instant()));
        return read;
    }
}
