package be.vlavirgem.benchmark.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is added up to one side of an indicator. */
public record Formula(List<Term> terms) {

    /** One thing that is added. */
    public sealed interface Term {

        /** An answer of the measurement, by the code of its figure, the same over the years. */
        record Figure(String code) implements Term {}

        /** The score of a chapter, or of all of them. */
        record Score(Optional<String> chapter) implements Term {}

        /** How many things were ticked at a question. */
        record Ticked(String question) implements Term {}

        /** An amount of the finances that were imported. */
        record Finance(String amount) implements Term {}

        /** What no source gives yet. */
        record Missing(String what) implements Term {}
    }

    private static final String PLUS = " \\+ ";
    private static final String ALL = "totaal";
    private static final Pattern FIGURE = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final Pattern SCORE = Pattern.compile("score:([a-z]{3}|totaal)");
    private static final Pattern TICKED = Pattern.compile("aangevinkt:([A-Z]{3}[0-9]{2})");
    private static final Pattern FINANCE = Pattern.compile("financien:([a-z0-9]+(?:-[a-z0-9]+)*)");
    private static final Pattern MISSING = Pattern.compile("ontbreekt:([a-z0-9]+(?:-[a-z0-9]+)*)");

    public Formula {
        terms = List.copyOf(terms);
    }

    /** Empty when it is not written as one. */
    static Optional<Formula> read(String text) {
        var terms = Arrays.stream(text.split(PLUS, -1)).map(Formula::term).toList();
        return terms.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Formula(terms.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private static Optional<Term> term(String text) {
        return in(FIGURE, text).<Term>map(Term.Figure::new)
                .or(() -> in(SCORE, text)
                        .map(code -> new Term.Score(Optional.of(code).filter(one -> !one.equals(ALL)))))
                .or(() -> in(TICKED, text).map(Term.Ticked::new))
                .or(() -> in(FINANCE, text).map(Term.Finance::new))
                .or(() -> in(MISSING, text).map(Term.Missing::new));
    }

    private static Optional<String> in(Pattern form, String text) {
        var found = form.matcher(text);
        return found.matches() ? Optional.of(found.group(found.groupCount())) : Optional.empty();
    }
}
