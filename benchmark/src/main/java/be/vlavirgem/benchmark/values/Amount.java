package be.vlavirgem.benchmark.values;

import be.vlavirgem.benchmark.indicators.Formula;
import be.vlavirgem.benchmark.indicators.Formula.Term;
import be.vlavirgem.benchmark.values.Projected.Why;
import be.vlavirgem.maturity.Figure;
import be.vlavirgem.maturity.Measured;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one side of an indicator comes to. */
sealed interface Amount {

    /** A number, and how far all its parts can be relied on. */
    record Known(BigDecimal number, Figure.Trust trust) implements Amount {

        Known plus(Known other) {
            return new Known(number.add(other.number), worst(trust, other.trust));
        }

        static Figure.Trust worst(Figure.Trust one, Figure.Trust other) {
            return one.compareTo(other) > 0 ? one : other;
        }
    }

    /** It was said that there is none. */
    record Without(Why why) implements Amount {}

    /** Nothing was said of at least one part. */
    record Unsaid() implements Amount {}

    /** Known when all that concerns the authority is; what does not concern it counts as 0 beside what does. */
    static Amount of(Formula formula, Measured measured) {
        var figures = formula.terms().stream().map(term -> figure(term, measured)).toList();
        var said = figures.stream().flatMap(Optional::stream).toList();
        if (said.size() < figures.size()) {
            return new Unsaid();
        }
        return said.stream().anyMatch(Figure.Unknown.class::isInstance) ? new Without(Why.UNKNOWN) : sum(said);
    }

    private static Amount sum(List<Figure> figures) {
        return figures.stream()
                .filter(Figure.Known.class::isInstance)
                .map(Figure.Known.class::cast)
                .map(figure -> new Known(figure.number(), figure.trust()))
                .reduce(Known::plus)
                .<Amount>map(known -> known)
                .orElseGet(() -> new Without(Why.NOT_APPLICABLE));
    }

    private static Optional<Figure> figure(Term term, Measured measured) {
        return switch (term) {
            case Term.Figure(String code) -> Optional.ofNullable(measured.figures().get(code));
            case Term.Score(Optional<String> chapter) -> score(chapter, measured).map(Amount::declared);
            case Term.Ticked(String question) ->
                Optional.ofNullable(measured.ticked().get(question)).map(BigDecimal::valueOf).map(Amount::declared);
            case Term.Finance _,Term.Missing _ -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> score(Optional<String> chapter, Measured measured) {
        return chapter.isPresent()
                ? chapter.map(code -> measured.chapters().get(code.toUpperCase(Locale.ROOT)))
                : measured.total();
    }

    private static Figure declared(BigDecimal number) {
        return new Figure.Known(number, Figure.Trust.DECLARED);
    }
}
