package be.vlavirgem.maturity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Measurements as programs read them; names of fields never change, docs/platform/tokens.md says so to those who use them. */
final class MeasurementJson {

    private MeasurementJson() {}

    /** A page of measurements, counted from 1. */
    record Page(int page, int size, boolean more, List<Summary> items) {}

    /** A measurement in the list; the organisation is the own one, or one it continues. */
    record Summary(UUID id, UUID organisation, String round, int year, String type, String state,
            @Nullable Instant submittedAt, @Nullable BigDecimal score) {}

    /** All of one measurement. The score is that with which it was submitted; scoreNow and chapters are those of its answers now. */
    record Whole(UUID id, UUID organisation, String round, String type, String state, Instant startedAt,
            @Nullable Instant submittedAt, @Nullable BigDecimal score, @Nullable BigDecimal scoreNow, String scoreState,
            List<ChapterScore> chapters,
            List<Indicator> indicators, List<Answer> answers) {}

    /** A chapter: hidden, provisional or complete. */
    record ChapterScore(String code, String title, @Nullable BigDecimal score, String scoreState, int answered,
            int applicable) {}

    /** A figure that is compared; with a base, what is compared is the value per base. */
    record Indicator(String code, BigDecimal value, @Nullable BigDecimal base) {}

    /** An answer: options by their codes, or a number with its unit, or unknown, or not applicable. */
    record Answer(String question, String state, List<String> options, @Nullable BigDecimal number,
            @Nullable String unit, Instant answeredAt) {}
}
