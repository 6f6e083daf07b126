package be.vlavirgem.maturity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What has to hold between figures, such as that what was spent equals what it was spent on. */
record Check(List<String> left, List<String> right, Relation relation, String explanation) {

    /** How both sides stand to each other. */
    enum Relation {
        /** They come to the same. */
        EQUAL("gelijk"),
        /** The left side is the right one at most. */
        AT_MOST("hoogstens");

        private final String key;

        Relation(String key) {
            this.key = key;
        }

        /** As files write it. */
        String key() {
            return key;
        }
    }

    Check {
        left = List.copyOf(left);
        right = List.copyOf(right);
        Require.that(!left.isEmpty() && !right.isEmpty(), "A check has figures on both sides");
        Require.text(explanation, "The explanation of a check");
    }

    Check(List<String> left, List<String> right, String explanation) {
        this(left, right, Relation.EQUAL, explanation);
    }

    /**
     * True when the relation is broken by more than a thousandth: rounding is no fault. Also while figures miss, once those
     * that are known come to more than the whole other side, for none is below zero.
     */
    boolean fails(Map<String, AnswerValue> answers) {
        var ours = sum(left, answers);
        var more = ours.subtract(sum(right, answers));
        return (isKnown(right, answers) && isMore(more, ours))
                || (relation == Relation.EQUAL && isKnown(left, answers) && isMore(more.negate(), ours));
    }

    private static boolean isMore(BigDecimal difference, BigDecimal of) {
        return difference.multiply(BigDecimal.valueOf(1000)).compareTo(of) > 0;
    }

    /** The figures it is about. */
    List<String> questions() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    /** True when each of these has a figure for an answer. */
    static boolean isKnown(List<String> codes, Map<String, AnswerValue> answers) {
        return codes.stream().allMatch(code -> answers.get(code) instanceof AnswerValue.Figure);
    }

    static BigDecimal sum(List<String> codes, Map<String, AnswerValue> answers) {
        return codes.stream()
                .map(answers::get)
                .filter(AnswerValue.Figure.class::isInstance)
                .map(AnswerValue.Figure.class::cast)
                .map(AnswerValue.Figure::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
