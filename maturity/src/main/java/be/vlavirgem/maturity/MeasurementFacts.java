package be.vlavirgem.maturity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the dashboard's tile knows of the latest measurement; written whenever that changes. */
record MeasurementFacts(String measurement, String round, String state, int answered, int applicable, int toFindOut,
        @Nullable BigDecimal score, @Nullable Integer level, @Nullable String levelName, String scoreState,
        @Nullable LocalDate closesOn) {

    static MeasurementFacts of(Measurement measurement, Score score) {
        var grade = score.grade();
        return new MeasurementFacts(measurement.id().toString(), measurement.frame().round().name(),
                measurement.state().name(), score.coverage().answered(),
                score.coverage().applicable(), score.toFindOut().size(), grade.map(Grade::value).orElse(null),
                grade.map(shown -> shown.level().number()).orElse(null),
                grade.map(shown -> shown.level().name()).orElse(null),
                score.state().name(), measurement.frame().round().closesOn());
    }
}
