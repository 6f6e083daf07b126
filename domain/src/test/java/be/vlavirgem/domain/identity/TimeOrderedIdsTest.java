package be.vlavirgem.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00.123Z");

    @Test
    void eachSortsAfterTheOneBeforeItAlsoWhileTheClockStandsStill() {
        var ids = new TimeOrderedIds(at(NOW));
        assertThat(Stream.generate(ids::next).limit(10_000).map(UUID::toString)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aMicrosecondLaterSortsLater() {
        assertThat(new TimeOrderedIds(at(NOW)).next().toString())
                .isLessThan(new TimeOrderedIds(at(NOW.plus(Duration.ofNanos(1000)))).next().toString());
    }

    @Test
    void isAVersion7OfItsMillisecond() {
        var id = new TimeOrderedIds(at(NOW.plusNanos(999_999))).next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16)).isEqualTo(NOW);
    }

    @Test
    void whatIsRandomDiffersThoughTheMomentIsTheSame() {
        assertThat(Stream.generate(() -> new TimeOrderedIds(at(NOW)).next().getLeastSignificantBits()).limit(1000))
                .doesNotHaveDuplicates();
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }
}
