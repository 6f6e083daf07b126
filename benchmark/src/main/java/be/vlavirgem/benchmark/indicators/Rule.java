package be.vlavirgem.benchmark.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an indicator is computed, compared and shown; the same in each language.
 *
 * @param denominator of a ratio, and of a ratio only
 * @param times       what a quotient is multiplied by to be shown: 100 for a percentage
 * @param summable    whether what several authorities have may be added up
 * @param threshold   how many must hide each other in a group that is shown; 0 for open data
 */
public record Rule(Kind kind, Source source, Formula numerator, Optional<Formula> denominator, int times,
        Direction direction, Per per, boolean summable, int decimals, int threshold, State state) {

    /** What sort of number it is. */
    public enum Kind {
        COUNT, AMOUNT, RATIO, SCORE
    }

    /** Where its numbers come from. */
    public enum Source {
        /** One question of the measurement. */
        QUESTION,
        /** Several answers together. */
        FORMULA,
        /** What the measurement came to. */
        SCORE,
        /** A file that was imported. */
        IMPORT
    }

    /** Which side is the good one. */
    public enum Direction {
        MORE_IS_BETTER, LESS_IS_BETTER, NEUTRAL
    }

    /** What a number is divided by before it is compared. */
    public enum Per {
        NOTHING(1, ""),
        INHABITANT(1, ""),
        THOUSAND_INHABITANTS(1000, ""),
        EMPLOYEE(1, "medewerkers"),
        DEVICE(1, "toestellen"),
        WORKPLACE(1, "werkstations + laptops");

        private final int shownPer;
        private final Optional<Formula> figures;

        Per(int shownPer, String figures) {
            this.shownPer = shownPer;
            this.figures = Formula.read(figures);
        }

        /** Whether the people who live there are what it is divided by. */
        public boolean isInhabitants() {
            return this == INHABITANT || this == THOUSAND_INHABITANTS;
        }
    }

    /** Where it is in its life. */
    public enum State {
        ACTIVE,
        /** Its source does not exist yet. */
        WAITING,
        /** Not computed any more; what was stays. */
        LAPSED
    }

    /** As it is shown, from numerator divided by denominator. */
    public BigDecimal shown(BigDecimal quotient) {
        return quotient.multiply(BigDecimal.valueOf((long) times * per.shownPer));
    }

    /** The amounts of finances it adds, above the line or below it. */
    public Stream<FinancePost> posts(boolean below) {
        return (below ? denominator.stream() : Stream.of(numerator)).flatMap(formula -> formula.terms().stream())
                .flatMap(term -> term instanceof Formula.Term.Finance(String amount)
                        ? FinancePost.of(amount).stream()
                        : Stream.empty());
    }

    /** The figures it is divided by; empty where it is divided by nothing, or by inhabitants. */
    public Optional<Formula> divisor() {
        return denominator.or(() -> per.figures);
    }

    /** The code of the one figure of the questionnaire it is; empty of what is computed. */
    public Optional<String> answer() {
        return source == Source.QUESTION && numerator.terms().size() == 1
                && numerator.terms().getFirst() instanceof Formula.Term.Figure(String code)
                        ? Optional.of(code)
                        : Optional.empty();
    }

    /** Whether it is said in answers, and so can be put right there; scores and imports are not. */
    public boolean isAnswered() {
        return source == Source.QUESTION || source == Source.FORMULA;
    }

    /** All it is computed from, each once; inhabitants are not among them. */
    public List<Formula.Term> terms() {
        return Stream.concat(Stream.of(numerator), divisor().stream())
                .flatMap(side -> side.terms().stream())
                .distinct()
                .toList();
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }
}
