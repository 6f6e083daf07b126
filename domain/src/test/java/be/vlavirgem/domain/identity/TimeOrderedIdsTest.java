package be.vlavirgem.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00.000Z");

    private final TimeOrderedIds ids = new TimeOrderedIds();

    @Test
    void whatComesAMicrosecondLaterSortsLater() {
        assertThat(IntStream.range(0, 5000).mapToObj(micro -> ids.at(NOW.plusNanos(1000L * micro)).toString()))
                .isSorted();
    }

    @Test
    void isAVersion7OfItsMillisecond() {
        var id = ids.at(NOW.plusNanos(999_999));
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16)).isEqualTo(NOW);
    }

    @Test
    void twoOfOneInstantDiffer() {
        assertThat(IntStream.range(0, 1000).mapToObj(number -> ids.at(NOW)).map(UUID::getLeastSignificantBits))
                .doesNotHaveDuplicates();
        assertThat(ids.next()).isNotEqualTo(ids.next());
    }
}
