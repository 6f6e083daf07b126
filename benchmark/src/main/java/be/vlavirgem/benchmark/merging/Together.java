package be.vlavirgem.benchmark.merging;

import be.vlavirgem.benchmark.indicators.Quotient;
import be.vlavirgem.benchmark.indicators.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What several municipalities come to as one, in an indicator of one year. */
sealed interface Together {

    /** The sum; divided by the sum of what each is divided by, where all of those are known. */
    record Added(BigDecimal sum, Optional<BigDecimal> divisor) implements Together {}

    /** A ratio anew: the sum of what is divided by the sum of what it is divided by. */
    record Recomputed(BigDecimal numerator, BigDecimal denominator) implements Together {}

    /** Not one figure: what each has cannot be added, nor computed anew. */
    record Beside() implements Together {}

    /** Not one figure: somebody's is missing, and a sum without it would be another figure. */
    record Incomplete() implements Together {}

    static Together of(Rule rule, List<Part> parts) {
        return switch (rule.kind()) {
            case SCORE -> new Beside();
            case RATIO -> rule.summable() ? recomputed(parts) : new Beside();
            case COUNT, AMOUNT -> rule.summable() ? added(parts) : new Beside();
        };
    }

    private static Together recomputed(List<Part> parts) {
        var denominator = sum(parts, Together::divisor);
        return sum(parts, Together::number)
                .flatMap(numerator -> denominator.map(below -> (Together) new Recomputed(numerator, below)))
                .orElseGet(Incomplete::new);
    }

    /** What does not concern one of them counts as nothing beside what does. */
    private static Together added(List<Part> parts) {
        var concerned = parts.stream().filter(part -> !isOfNoConcern(part)).toList();
        var divisor = sum(parts, Together::divisor);
        return concerned.isEmpty()
                ? new Incomplete()
                : sum(concerned, Together::number).<Together>map(sum -> new Added(sum, divisor))
                        .orElseGet(Incomplete::new);
    }

    private static boolean isOfNoConcern(Part part) {
        return part instanceof Part.Without(Part.Why why) && why == Part.Why.NOT_APPLICABLE;
    }

    /** Empty as soon as one of them has none. */
    private static Optional<BigDecimal> sum(List<Part> parts, Function<Part, Optional<BigDecimal>> side) {
        var known = parts.stream().flatMap(part -> side.apply(part).stream()).toList();
        return known.size() < parts.size() ? Optional.empty() : known.stream().reduce(BigDecimal::add);
    }

    private static Optional<BigDecimal> number(Part part) {
        return part instanceof Part.Known known ? Optional.of(known.number()) : Optional.empty();
    }

    private static Optional<BigDecimal> divisor(Part part) {
        return part instanceof Part.Known known ? known.divisor() : Optional.empty();
    }

    /** As it would be compared: empty where there is no one figure, or not divided as those of others are. */
    default Optional<BigDecimal> compared(Rule rule) {
        return switch (this) {
            case Added(BigDecimal sum, Optional<BigDecimal> divisor) ->
                divisor.isPresent() == (rule.per() != Rule.Per.NOTHING)
                        ? Optional.of(Quotient.of(sum, divisor))
                        : Optional.empty();
            case Recomputed(BigDecimal numerator, BigDecimal denominator) ->
                Optional.of(Quotient.of(numerator, Optional.of(denominator)));
            case Beside _,Incomplete _ -> Optional.empty();
        };
    }

    /** The one figure before it is divided to be compared; of a ratio, the quotient. Empty where there is none. */
    default Optional<BigDecimal> total() {
        return switch (this) {
            case Added(BigDecimal sum, Optional<BigDecimal> _) -> Optional.of(sum);
            case Recomputed(BigDecimal numerator, BigDecimal denominator) ->
                Optional.of(Quotient.of(numerator, Optional.of(denominator)));
            case Beside _,Incomplete _ -> Optional.empty();
        };
    }
}
