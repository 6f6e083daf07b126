package be.vlavirgem.maturity;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stays on the dashboard of the last submitted measurement while a newer one is worked on; the level of old ones is not known. */
record LastResult(String measurement, String round, BigDecimal score, @Nullable Integer level,
        @Nullable String levelName) {

    /** Empty while it has no score. */
    static Optional<LastResult> of(Measurement submitted, Questionnaire questionnaire) {
        return submitted.submission().flatMap(Measurement.Submission::score).map(score -> {
            var level = questionnaire.level(score);
            return new LastResult(submitted.id().toString(), submitted.frame().round().name(), score, level.number(),
                    level.name());
        });
    }
}
