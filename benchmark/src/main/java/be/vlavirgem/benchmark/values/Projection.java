package be.vlavirgem.benchmark.values;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.benchmark.values.Projected.Why;
import be.vlavirgem.maturity.Figure;
import be.vlavirgem.maturity.Measured;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes what a measurement comes to in each indicator: the one function for what changes and for what is made anew. */
record Projection(Measured measured) {

    /** Of those indicators of which something was said. */
    static List<Projected> of(Measured measured, Stream<Indicator> indicators) {
        var projection = new Projection(measured);
        return indicators.flatMap(indicator -> projection.of(indicator).stream()).toList();
    }

    private Optional<Projected> of(Indicator indicator) {
        var rule = indicator.rule();
        return switch (Amount.of(rule.numerator(), measured)) {
            case Amount.Unsaid _ -> Optional.empty();
            case Amount.Without(Why why) -> Optional.of(new Projected.Gap(indicator.code(), why));
            case Amount.Known(BigDecimal number, Figure.Trust trust) ->
                Optional.of(divided(indicator.code(), new Amount.Known(number, trust), rule));
        };
    }

    private Projected divided(String code, Amount.Known numerator, Rule rule) {
        if (rule.per().isInhabitants()) {
            return measured.inhabitants()
                    .<Projected>map(count -> value(code, numerator, BigDecimal.valueOf(count)))
                    .orElseGet(() -> new Projected.Gap(code, Why.NO_DENOMINATOR));
        }
        return rule.divisor()
                .map(formula -> divided(code, numerator, Amount.of(formula, measured)))
                .orElseGet(() -> new Projected.Value(code, numerator.number(), Optional.empty(), numerator.trust()));
    }

    private static Projected divided(String code, Amount.Known numerator, Amount denominator) {
        return switch (denominator) {
            case Amount.Known(BigDecimal number, Figure.Trust trust) when number.signum() > 0 ->
                value(code, new Amount.Known(numerator.number(), Amount.Known.worst(numerator.trust(), trust)), number);
            case Amount.Without(Why why) -> new Projected.Gap(code, why);
            case Amount.Known _,Amount.Unsaid _ -> new Projected.Gap(code, Why.NO_DENOMINATOR);
        };
    }

    private static Projected.Value value(String code, Amount.Known numerator, BigDecimal denominator) {
        return new Projected.Value(code, numerator.number(), Optional.of(denominator), numerator.trust());
    }
}
