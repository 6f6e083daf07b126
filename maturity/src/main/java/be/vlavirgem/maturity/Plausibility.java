package be.vlavirgem.maturity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Asks for a reason when a figure is more than three times, or less than a third of, what could be expected. */
final class Plausibility {

    private static final BigDecimal FACTOR = BigDecimal.valueOf(3);

    private Plausibility() {}

    /** What the figure is strange beside. */
    enum Beside {
        /** The figure of the measurement before. */
        LAST_TIME,
        /** The median of the peers, at this organisation's size. */
        PEERS
    }

    /** A figure that asks for a reason. */
    record Doubt(Beside beside, BigDecimal expected) {

        /** Of the sentence that says so, of which what was expected is the argument. */
        String messageKey() {
            return "maturity.answer.strange." + beside.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The first doubt, last time before peers; where nothing was expected anything may be, and where little was, nothing. */
    static Optional<Doubt> judge(BigDecimal figure, Optional<BigDecimal> lastTime, Optional<BigDecimal> peers) {
        return lastTime.filter(expected -> isStrange(figure, expected))
                .map(expected -> new Doubt(Beside.LAST_TIME, expected))
                .or(() -> peers.filter(expected -> isStrange(figure, expected))
                        .map(expected -> new Doubt(Beside.PEERS, expected)));
    }

    private static boolean isStrange(BigDecimal figure, BigDecimal expected) {
        return expected.signum() > 0 && (figure.compareTo(expected.multiply(FACTOR)) > 0
                || (figure.signum() == 0
                        ? expected.compareTo(FACTOR) >= 0
                        : expected.compareTo(figure.multiply(FACTOR)) > 0));
    }
}
