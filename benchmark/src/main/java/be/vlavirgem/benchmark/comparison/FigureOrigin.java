package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.comparison.FigurePage.Origin;
import be.vlavirgem.benchmark.comparison.FigurePage.Part;
import be.vlavirgem.benchmark.comparison.FigurePage.Side;
import be.vlavirgem.benchmark.indicators.Formula;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what a figure was made from.
 *
 * @param parts the indicators that are just one of the figures it adds
 */
record FigureOrigin(Indicator indicator, List<Indicator> parts, FigureWords words) {

    /** Among all, those that each are one of the answers this one adds. */
    static List<Indicator> partsOf(Indicator whole, Stream<Indicator> all) {
        var added = sides(whole.rule()).flatMap(side -> side.terms().stream()).toList();
        return all.filter(one -> one.rule().source() == Rule.Source.QUESTION && !one.code().equals(whole.code()))
                .filter(one -> one.rule().numerator().terms().size() == 1
                        && added.contains(one.rule().numerator().terms().getFirst()))
                .toList();
    }

    private static Stream<Formula> sides(Rule rule) {
        return Stream.concat(Stream.of(rule.numerator()), rule.divisor().stream());
    }

    Origin of(Own own, int year, Map<String, BigDecimal> amounts) {
        var numerator = new Side(words.text("benchmark.origin.numerator." + indicator.rule().kind()),
                words.given(indicator, own.numerator()), parts(indicator.rule().numerator(), amounts));
        var denominator = own.denominator().map(number -> divisor(number, own, amounts));
        return new Origin(Stream.concat(Stream.of(numerator), denominator.stream()).toList(), given(own, year),
                own.measured() ? "/maturiteit/metingen/" + own.sourceId() : null);
    }

    private Side divisor(BigDecimal number, Own own, Map<String, BigDecimal> amounts) {
        var label = own.populationYear()
                .map(year -> words.text("benchmark.origin.inhabitants", String.valueOf(year)))
                .orElseGet(() -> words.text("benchmark.origin.denominator"));
        return new Side(label, words.number(number, Math.clamp(number.stripTrailingZeros().scale(), 0, 2)),
                indicator.rule().divisor().map(formula -> parts(formula, amounts)).orElse(List.of()));
    }

    private List<Part> parts(Formula formula, Map<String, BigDecimal> amounts) {
        return formula.terms()
                .stream()
                .flatMap(term -> part(term).stream())
                .flatMap(part -> Optional
                        .ofNullable(amounts.get(part.code()))
                        .map(amount -> new Part(part.name(), words.given(part, amount)))
                        .stream())
                .toList();
    }

    private Optional<Indicator> part(Formula.Term term) {
        return parts.stream().filter(part -> part.rule().numerator().terms().equals(List.of(term))).findFirst();
    }

    private String given(Own own, int year) {
        var key = own.measured() ? "benchmark.origin.measured" : "benchmark.origin.imported";
        return words.text(key, String.valueOf(year), words.day(own.changedAt()),
                words.text("benchmark.state." + own.state()));
    }
}
