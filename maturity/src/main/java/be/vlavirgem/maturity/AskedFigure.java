package be.vlavirgem.maturity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A question for a figure with all that was said to it, as other modules show it to be changed. */
record AskedFigure(Sheet sheet, Question question, List<Corrections.Correction> corrections) {

    FigureChanges.Asked asked(FigureChanges.Way way) {
        var measure = question.kind().measured().orElseThrow();
        var answer = sheet.measurement().answerTo(question);
        return new FigureChanges.Asked(sheet.measurement().id().value(), question.code().substring(0, 3),
                question.code(), sheet.text(question), counts(), measure.unit(), measure.decimals(), way,
                answer.map(Answer::version).orElse(0), answer.flatMap(AskedFigure::given), corrected(), lastTime(),
                parts());
    }

    private String counts() {
        return question.kind() instanceof Kind.Figure figure ? figure.counts() : question.help();
    }

    /** Empty of an answer that was taken back. */
    static Optional<FigureChanges.Given> given(Answer answer) {
        return given(answer.value(), answer.note(), answer.by().name(), answer.at());
    }

    private Optional<FigureChanges.Given> corrected() {
        return corrections.stream()
                .filter(each -> each.standing() && each.question().equals(question.code()))
                .findFirst()
                .flatMap(each -> given(each.value(), each.reason(), each.by(), each.at()));
    }

    private static Optional<FigureChanges.Given> given(AnswerValue value, String why, String by, Instant at) {
        return figure(value, why.isBlank() ? Figure.Trust.DECLARED : Figure.Trust.CONFIRMED)
                .map(figure -> new FigureChanges.Given(figure, why, by, at));
    }

    /** Empty of what is no figure, nor says why there is none. */
    static Optional<Figure> figure(AnswerValue value, Figure.Trust trust) {
        return switch (value) {
            case AnswerValue.Figure(BigDecimal number) -> Optional.of(new Figure.Known(number, trust));
            case AnswerValue.Unknown _ -> Optional.of(new Figure.Unknown());
            case AnswerValue.NotApplicable _ -> Optional.of(new Figure.NotApplicable());
            default -> Optional.empty();
        };
    }

    private Optional<BigDecimal> lastTime() {
        return sheet.measurement()
                .earlier()
                .to(question)
                .map(Reply::value)
                .filter(AnswerValue.Figure.class::isInstance)
                .map(value -> ((AnswerValue.Figure) value).number());
    }

    private List<String> parts() {
        return question.kind() instanceof Kind.Sum sum
                ? sum.parts()
                        .stream()
                        .flatMap(code -> sheet.questionnaire().question(code).stream())
                        .flatMap(part -> part.kind().measured().stream())
                        .map(Measure::indicator)
                        .toList()
                : List.of();
    }
}
