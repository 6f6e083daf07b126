package be.vlavirgem.benchmark.statistics;

import be.vlavirgem.benchmark.indicators.Formula;
import be.vlavirgem.benchmark.indicators.Formula.Term;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which indicators may be summed over a group, and which figures they add.
 *
 * @param sides of those that authorities declare; what everybody knows, as inhabitants, is none of them
 */
record Sums(List<Indicator> indicators, List<Side> sides) {

    /** A figure that an indicator adds, above or below the line. */
    record Side(String indicator, boolean below, String figure) {}

    static Sums of(Stream<Indicator> computed) {
        var summed = computed.filter(indicator -> indicator.rule().summable()).toList();
        return new Sums(summed, summed.stream().flatMap(Sums::sides).toList());
    }

    List<String> codes() {
        return indicators.stream().map(Indicator::code).toList();
    }

    private static Stream<Side> sides(Indicator indicator) {
        var rule = indicator.rule();
        return rule.source() == Rule.Source.IMPORT
                ? Stream.empty()
                : Stream.concat(figures(rule.numerator()).map(figure -> new Side(indicator.code(), false, figure)),
                        rule.divisor()
                                .stream()
                                .flatMap(Sums::figures)
                                .map(figure -> new Side(indicator.code(), true, figure)));
    }

    private static Stream<String> figures(Formula formula) {
        return formula.terms().stream().filter(term -> !(term instanceof Term.Finance)).map(Term::toString);
    }
}
