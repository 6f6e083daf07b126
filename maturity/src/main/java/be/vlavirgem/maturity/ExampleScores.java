package be.vlavirgem.maturity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the model municipality would score, for other modules; it has scores and no figures. */
public interface ExampleScores {

    /** Beside a measurement of the scope: by its version, for an authority of its type and size. */
    Scores beside(UUID measurement);

    /**
     * The scores there are.
     *
     * @param chapters by their code
     */
    record Scores(Optional<BigDecimal> total, Map<String, BigDecimal> chapters) {

        public Scores {
            chapters = Map.copyOf(chapters);
        }
    }
}
