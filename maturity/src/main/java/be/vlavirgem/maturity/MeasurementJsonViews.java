package be.vlavirgem.maturity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads measurements for programs. */
@Component
@Transactional(readOnly = true)
class MeasurementJsonViews {

    private static final int SIZE = 50;
    private static final int DECIMALS = 2;

    private final MeasurementService service;
    private final MeasurementRows rows;

    MeasurementJsonViews(MeasurementService service, MeasurementRows rows) {
        this.service = service;
        this.rows = rows;
    }

    MeasurementJson.Page page(int page) {
        var found = rows.summaries(page - 1, SIZE);
        return new MeasurementJson.Page(page, SIZE, found.size() > SIZE, found.stream().limit(SIZE).toList());
    }

    MeasurementJson.Whole whole(Measurement.Id id) {
        var sheet = service.sheet(id);
        var measurement = sheet.measurement();
        var frame = measurement.frame();
        var score = sheet.score();
        return new MeasurementJson.Whole(id.value(), frame.organisation().value(), frame.round().name(),
                frame.respondent().type().name(), measurement.state().name(), frame.startedAt(),
                measurement.submission().map(Measurement.Submission::at).orElse(null),
                measurement.submission().flatMap(Measurement.Submission::score).orElse(null), rounded(score.grade()),
                score.coverage().state().name(), score.chapters().stream().map(MeasurementJsonViews::chapter).toList(),
                indicators(sheet, score),
                measurement.answers().stream().map(answer -> answer(sheet, answer)).toList());
    }

    private static MeasurementJson.ChapterScore chapter(ChapterScore score) {
        return new MeasurementJson.ChapterScore(score.chapter().code(), score.chapter().title(),
                rounded(score.grade()), score.state().name(), score.coverage().answered(),
                score.coverage().applicable());
    }

    /** The figures only: total and chapters stand elsewhere. */
    private static List<MeasurementJson.Indicator> indicators(Sheet sheet, Score score) {
        return SubjectValues.of(sheet.measurement(), sheet.questionnaire(), score)
                .stream()
                .filter(value -> sheet.questionnaire().question(value.subject()).isPresent())
                .map(value -> new MeasurementJson.Indicator(value.subject(), value.value(), value.base().orElse(null)))
                .toList();
    }

    private static MeasurementJson.Answer answer(Sheet sheet, Answer answer) {
        return new MeasurementJson.Answer(answer.question(), state(answer.value()), options(answer.value()),
                answer.value() instanceof AnswerValue.Figure(BigDecimal number) ? number : null,
                unit(sheet, answer), answer.at());
    }

    private static String state(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Chosen _,AnswerValue.Several _,AnswerValue.Figure _ -> "ANSWERED";
            case AnswerValue.Unknown _ -> "UNKNOWN";
            case AnswerValue.NotApplicable _ -> "NOT_APPLICABLE";
            case AnswerValue.Blank _ -> "BLANK";
        };
    }

    private static List<String> options(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Chosen(String option) -> List.of(option);
            case AnswerValue.Several(Set<String> options) -> options.stream().sorted().toList();
            default -> List.of();
        };
    }

    private static @Nullable String unit(Sheet sheet, Answer answer) {
        return sheet.questionnaire()
                .question(answer.question())
                .map(Question::kind)
                .filter(Kind.Figure.class::isInstance)
                .map(kind -> ((Kind.Figure) kind).measure().unit())
                .orElse(null);
    }

    private static @Nullable BigDecimal rounded(Optional<Grade> grade) {
        return grade.map(shown -> shown.value().setScale(DECIMALS, RoundingMode.HALF_UP)).orElse(null);
    }
}
