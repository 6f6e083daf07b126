package be.vlavirgem.maturity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Figures that have to come to the same on both sides, such as what was spent and what it was spent on. */
record Check(List<String> left, List<String> right, String explanation) {

    Check {
        left = List.copyOf(left);
        right = List.copyOf(right);
        Require.that(!left.isEmpty() && !right.isEmpty(), "A check has figures on both sides");
        Require.text(explanation, "The explanation of a check");
    }

    /** True when every figure is known and both sides differ by more than a thousandth: rounding is no fault. */
    boolean fails(Map<String, AnswerValue> answers) {
        if (!isKnown(left, answers) || !isKnown(right, answers)) {
            return false;
        }
        var ours = sum(left, answers);
        var difference = ours.subtract(sum(right, answers)).abs();
        return difference.multiply(BigDecimal.valueOf(1000)).compareTo(ours.abs()) > 0;
    }

    private static boolean isKnown(List<String> codes, Map<String, AnswerValue> answers) {
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
