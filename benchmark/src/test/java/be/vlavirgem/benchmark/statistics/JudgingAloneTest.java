package be.vlavirgem.benchmark.statistics;

import static be.vlavirgem.benchmark.statistics.Flanders.INDICATOR;
import static be.vlavirgem.benchmark.statistics.Flanders.upTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Two who judge the same year at once: the second sees what the first did. */
class JudgingAloneTest {

    private final Flanders flanders = new Flanders();
    private final UUID six = flanders.group("SIZE", "1");

    /** Each alone leaves five who hide each other; both leave four. */
    @Test
    void twoWhoBeginToShowAtOnceHideTheFourBesideThem() throws Exception {
        var all = flanders.with(upTo(6), six);
        flanders.with(upTo(30));
        flanders.stand();
        var second = flanders.whileJudging(all.getFirst(), () -> {
            var later = CompletableFuture.supplyAsync(() -> flanders.showsAndHides(all.getLast()));
            assertThatNothingIsDone(later);
            return later;
        });
        assertThat(second.get(20, TimeUnit.SECONDS)).isPositive();
        assertThat(flanders.hidden(six)).isEqualTo("FEW");
    }

    @Test
    void aStandAndAnOwnGroupWaitForWhoJudges() throws Exception {
        var all = flanders.with(upTo(6), six);
        flanders.with(upTo(30));
        flanders.stand();
        var waiting = flanders.whileJudging(all.getFirst(), () -> {
            var stand = CompletableFuture.runAsync(flanders::stand);
            var own = CompletableFuture.runAsync(() -> flanders.keepsOwnOf(all.getLast(), all.getLast()));
            var both = CompletableFuture.allOf(stand, own);
            assertThatNothingIsDone(CompletableFuture.anyOf(stand, own));
            return both;
        });
        waiting.get(20, TimeUnit.SECONDS);
        assertThat(flanders.band(six, INDICATOR)).isPresent();
    }

    private static void assertThatNothingIsDone(CompletableFuture<?> work) {
        assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> work.get(500, TimeUnit.MILLISECONDS));
    }
}
