package be.vlavirgem.maturity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads off a sheet what it says in numbers.
 *
 * @param corrected the questions of which something else was answered
 * @param values    what counts, by question code
 */
record SheetFigures(Sheet sheet, Hints hints, Set<String> corrected, Map<String, AnswerValue> values) {

    /** With what was corrected, by question code, in place of what was answered. */
    static Measured of(Sheet sheet, Hints hints, Map<String, AnswerValue> corrected) {
        var values = new HashMap<>(sheet.measurement().values());
        values.putAll(corrected);
        return new SheetFigures(sheet, hints, corrected.keySet(), values).measured();
    }

    /** Says whether such questions give a number. */
    static boolean gives(Question question) {
        return question.kind().measured().isPresent() || question.kind() instanceof Kind.AnyOf;
    }

    private Measured measured() {
        var measurement = sheet.measurement();
        var frame = measurement.frame();
        var score = measurement.submission().map(_ -> sheet.score());
        return new Measured(frame.organisation(), frame.id().value(), frame.round().year(), score.isPresent(),
                Optional.of(frame.respondent().inhabitants()).filter(count -> count > 0), frame.populationYear(),
                figures(), ticked(), score.flatMap(Score::grade).map(Grade::value),
                score.map(SheetFigures::chapters).orElse(Map.of()), measurement.changedAt());
    }

    private static Map<String, BigDecimal> chapters(Score score) {
        return score.chapters()
                .stream()
                .filter(chapter -> chapter.grade().isPresent())
                .collect(Collectors.toMap(chapter -> chapter.chapter().code(),
                        chapter -> chapter.grade().orElseThrow().value()));
    }

    private Map<String, Figure> figures() {
        var found = new HashMap<String, Figure>();
        asked().forEach(question -> question.kind()
                .measured()
                .ifPresent(measure -> figure(question).ifPresent(figure -> found.put(measure.indicator(), figure))));
        return found;
    }

    private Map<String, Integer> ticked() {
        var found = new HashMap<String, Integer>();
        asked().map(Question::code).forEach(code -> {
            if (values.get(code) instanceof AnswerValue.Several(Set<String> options)) {
                found.put(code, options.size());
            }
        });
        return found;
    }

    private Stream<Question> asked() {
        return sheet.questionnaire()
                .questions()
                .stream()
                .filter(question -> question.concerns(sheet.measurement().frame().respondent(), values));
    }

    private Optional<Figure> figure(Question question) {
        return question.kind() instanceof Kind.Sum(Measure _, List<String> parts)
                ? sum(parts.stream().flatMap(code -> sheet.questionnaire().question(code).stream()).toList())
                : answered(question);
    }

    /** What these figures are together: known when all are. */
    private Optional<Figure> sum(List<Question> parts) {
        var figures = parts.stream().flatMap(part -> answered(part).stream()).toList();
        if (figures.stream().anyMatch(Figure.Unknown.class::isInstance)) {
            return Optional.of(new Figure.Unknown());
        }
        var known = figures.stream()
                .filter(Figure.Known.class::isInstance)
                .map(Figure.Known.class::cast)
                .toList();
        return known.size() < parts.size()
                ? Optional.empty()
                : known.stream().reduce(SheetFigures::plus).map(sum -> sum);
    }

    private static Figure.Known plus(Figure.Known one, Figure.Known other) {
        return new Figure.Known(one.number().add(other.number()),
                one.trust().compareTo(other.trust()) > 0 ? one.trust() : other.trust());
    }

    private Optional<Figure> answered(Question question) {
        return Optional.ofNullable(values.get(question.code()))
                .flatMap(value -> AskedFigure.figure(value, trust(question)));
    }

    private Figure.Trust trust(Question question) {
        var answer = sheet.measurement().answerTo(question);
        if (corrected.contains(question.code()) || answer.filter(given -> !given.note().isBlank()).isPresent()) {
            return Figure.Trust.CONFIRMED;
        }
        return answer.filter(given -> hints.asksReason(question, given)).isPresent()
                ? Figure.Trust.DOUBTFUL
                : Figure.Trust.DECLARED;
    }
}
