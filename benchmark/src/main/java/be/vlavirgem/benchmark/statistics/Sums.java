package be.vlavirgem.benchmark.statistics;

import be.vlavirgem.benchmark.indicators.Formula;
import be.vlavirgem.benchmark.indicators.Formula.Term;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Rule;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which indicators may be summed over a group, and which of them tell of each other.
 *
 * @param kin   two that lean on the same figure: their sums differ by what one authority has when one more gave the other
 * @param parts one that adds several figures, with each that is one of these
 */
record Sums(List<Indicator> indicators, List<Pair> kin, List<Pair> parts) {

    /** Codes of two indicators. */
    record Pair(String one, String other) {}

    static Sums of(Stream<Indicator> computed) {
        var summed = computed.filter(indicator -> indicator.rule().summable()).toList();
        return new Sums(summed, kin(summed), parts(summed));
    }

    List<String> codes() {
        return indicators.stream().map(Indicator::code).toList();
    }

    private static List<Pair> kin(List<Indicator> summed) {
        return summed.stream()
                .flatMap(one -> summed.stream()
                        .filter(other -> one.code().compareTo(other.code()) < 0)
                        .filter(other -> !Collections.disjoint(figures(one.rule()), figures(other.rule())))
                        .map(other -> new Pair(one.code(), other.code())))
                .toList();
    }

    private static List<Pair> parts(List<Indicator> summed) {
        return summed.stream()
                .flatMap(whole -> added(whole.rule())
                        .flatMap(term -> summed.stream().filter(part -> isJust(part.rule(), term)))
                        .filter(part -> !part.code().equals(whole.code()))
                        .map(part -> new Pair(whole.code(), part.code())))
                .distinct()
                .toList();
    }

    /** The figures on both sides. */
    private static Set<Term> figures(Rule rule) {
        return sides(rule).flatMap(side -> side.terms().stream()).collect(Collectors.toSet());
    }

    private static Stream<Term> added(Rule rule) {
        return sides(rule).filter(side -> side.terms().size() > 1).flatMap(side -> side.terms().stream());
    }

    private static Stream<Formula> sides(Rule rule) {
        return Stream.concat(Stream.of(rule.numerator()), rule.divisor().stream());
    }

    private static boolean isJust(Rule rule, Term term) {
        return rule.source() == Rule.Source.QUESTION && rule.numerator().terms().equals(List.of(term));
    }
}
