package be.vlavirgem.portal;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what the portal does by itself. */
final class Soon {
    private static final Duration STEP = Duration.ofMillis(100);

    private Soon() {}

    static void is(Duration patience, BooleanSupplier wished) {
        for (var waited = Duration.ZERO; !wished.getAsBoolean(); waited = waited.plus(STEP)) {
            if (waited.compareTo(patience) > 0) {
                throw new AssertionError("It did not come to be so in " + patience);
            }
            try {
                Thread.sleep(STEP);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
