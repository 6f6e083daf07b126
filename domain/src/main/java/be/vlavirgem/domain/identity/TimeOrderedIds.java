package be.vlavirgem.domain.identity;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * UUID version 7 (RFC 9562), so that indexes grow at one end: the millisecond, then the part of it in 1/4096
 * (method 3 of section 6.2: what happened later sorts later, also within a millisecond), then 62 random bits.
 */
@Component
class TimeOrderedIds implements IdSource {

    private static final int NANOS_OF_A_MILLISECOND = 1_000_000;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SecureRandom random = new SecureRandom();

    @Override
    public UUID next() {
        return at(Instant.now());
    }

    UUID at(Instant now) {
        var part = (now.get(ChronoField.NANO_OF_SECOND) % NANOS_OF_A_MILLISECOND) * 4096L / NANOS_OF_A_MILLISECOND;
        return new UUID((now.toEpochMilli() << 16) | VERSION_7 | part, (random.nextLong() >>> 2) | VARIANT);
    }
}
