package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.FinancePost;
import be.vlavirgem.benchmark.indicators.Formula;
import be.vlavirgem.benchmark.indicators.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which lines of the finances an indicator of open data is made of, by the words of its formula. */
record OpenAmounts(List<Line> lines) {

    /**
     * A line of the finances.
     *
     * @param divisor that it is divided by
     */
    record Line(boolean divisor, FinancePost post) {}

    /** Empty where the indicator is of something else. */
    static Optional<OpenAmounts> of(Rule rule) {
        var lines = Stream.concat(lines(rule.numerator(), false),
                rule.denominator().stream().flatMap(formula -> lines(formula, true))).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new OpenAmounts(lines));
    }

    private static Stream<Line> lines(Formula formula, boolean divisor) {
        return formula.terms()
                .stream()
                .flatMap(term -> term instanceof Formula.Term.Finance(String amount)
                        ? FinancePost.of(amount).stream()
                        : Stream.empty())
                .map(post -> new Line(divisor, post));
    }

    String[] texts(Function<Line, String> column) {
        return lines.stream().map(column).toArray(String[]::new);
    }
}
