package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Formula;
import be.vlavirgem.benchmark.indicators.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which lines of the finances an indicator of open data is made of, by the words of its formula. */
record OpenAmounts(List<Line> lines) {

    private static final Map<String, String> KINDS = Map.of("plan", "PLAN", "rekening", "ACCOUNT");
    private static final Map<String, String> BLOCKS = Map.of("uitgaven", "EXPENDITURE", "ontvangsten", "REVENUE",
            "saldo",
            "BALANCE", "schuld", "DEBT");
    private static final Map<String, String> SECTIONS = Map.of("investering", "INVESTMENT", "exploitatie", "OPERATING",
            "financiering", "FINANCING");

    /**
     * A line of the finances.
     *
     * @param divisor that it is divided by
     * @param domain  empty for all policy domains together
     */
    record Line(boolean divisor, String kind, String block, String section, Optional<Integer> domain) {}

    /** Empty where the indicator is of something else. */
    static Optional<OpenAmounts> of(Rule rule) {
        var lines = Stream.concat(lines(rule.numerator(), false),
                rule.denominator().stream().flatMap(formula -> lines(formula, true))).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new OpenAmounts(lines));
    }

    private static Stream<Line> lines(Formula formula, boolean divisor) {
        return formula.terms()
                .stream()
                .filter(Formula.Term.Finance.class::isInstance)
                .map(term -> line(((Formula.Term.Finance) term).amount(), divisor));
    }

    private static Line line(String amount, boolean divisor) {
        var words = Arrays.asList(amount.split("-"));
        return new Line(divisor, found(words, KINDS), found(words, BLOCKS), found(words, SECTIONS), words.stream()
                .filter(word -> word.matches("[0-9]"))
                .findFirst()
                .map(Integer::valueOf));
    }

    private static String found(List<String> words, Map<String, String> names) {
        return words.stream().filter(names::containsKey).findFirst().map(names::get).orElse("");
    }

    @Nullable
    String[] texts(Function<Line, @Nullable String> column) {
        return lines.stream().map(column).toArray(String[]::new);
    }
}
