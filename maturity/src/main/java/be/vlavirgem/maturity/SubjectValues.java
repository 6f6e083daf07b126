package be.vlavirgem.maturity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a measurement came to on each subject that is compared. */
final class SubjectValues {
    private SubjectValues() {}

    static List<SubjectValue> of(Measurement measurement, Questionnaire questionnaire, Score score) {
        var total = score.grade().map(grade -> SubjectValue.of(SubjectValue.TOTAL, grade.value())).stream();
        var chapters = score.chapters()
                .stream()
                .flatMap(chapter -> chapter.grade()
                        .map(grade -> SubjectValue.of(chapter.chapter().code(), grade.value()))
                        .stream());
        return Stream.of(total, chapters, figures(measurement, questionnaire)).flatMap(values -> values).toList();
    }

    private static Stream<SubjectValue> figures(Measurement measurement, Questionnaire questionnaire) {
        var answers = measurement.values();
        var respondent = measurement.frame().respondent();
        var bases = new Bases(questionnaire, respondent, answers);
        return questionnaire.questions()
                .stream()
                .filter(question -> question.concerns(respondent, answers))
                .flatMap(question -> figure(question, answers, bases).stream());
    }

    private static Optional<SubjectValue> figure(Question question, Map<String, AnswerValue> answers, Bases bases) {
        return switch (question.kind()) {
            case Kind.Figure figure when answers
                    .get(question.code()) instanceof AnswerValue.Figure(BigDecimal number) ->
                value(question, number, figure.measure(), bases);
            case Kind.Sum sum when Check.isKnown(sum.parts(), answers) ->
                value(question, Check.sum(sum.parts(), answers), sum.measure(), bases);
            default -> Optional.empty();
        };
    }

    private static Optional<SubjectValue> value(Question question, BigDecimal number, Measure measure, Bases bases) {
        return switch (bases.of(measure)) {
            case Bases.Base.None _ -> Optional.of(SubjectValue.of(question.code(), number));
            case Bases.Base.Of(BigDecimal base) ->
                Optional.of(new SubjectValue(question.code(), number, Optional.of(base)));
            case Bases.Base.Missing _ -> Optional.empty();
        };
    }
}
