package be.vlavirgem.domain.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoField;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * UUID version 7 (RFC 9562), each after the one before it, so that indexes grow at one end and what was written later
 * sorts later: the millisecond and its part in 1/4096 (section 6.2, method 3), then 62 random bits.
 */
@Component
class TimeOrderedIds implements IdSource {

    private static final int PARTS_OF_A_MILLISECOND = 4096;
    private static final int NANOS_OF_A_MILLISECOND = 1_000_000;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();
    private final Clock clock;

    TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        var parts = last.accumulateAndGet(now(), (before, now) -> Math.max(before + 1, now));
        var moment = ((parts / PARTS_OF_A_MILLISECOND) << 16) | (parts % PARTS_OF_A_MILLISECOND);
        return new UUID(moment | VERSION_7, (random.nextLong() >>> 2) | VARIANT);
    }

    private long now() {
        var now = clock.instant();
        var nanos = now.get(ChronoField.NANO_OF_SECOND) % NANOS_OF_A_MILLISECOND;
        return now.toEpochMilli() * PARTS_OF_A_MILLISECOND
                + (long) nanos * PARTS_OF_A_MILLISECOND / NANOS_OF_A_MILLISECOND;
    }
}
