package be.vlavirgem.maturity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When a question is asked at all; what is not known yet never takes a question away. */
sealed interface Condition {

    boolean holds(Respondent respondent, Map<String, AnswerValue> answers);

    /** The earlier question it depends on. */
    default Optional<String> question() {
        return Optional.empty();
    }

    /** From that size on; an authority of unknown size is asked. */
    record Inhabitants(int from) implements Condition {
        @Override
        public boolean holds(Respondent respondent, Map<String, AnswerValue> answers) {
            return respondent.inhabitants() == 0 || respondent.inhabitants() >= from;
        }
    }

    /** When an earlier figure is above the limit. */
    record FigureAbove(String code, int limit) implements Condition {
        @Override
        public boolean holds(Respondent respondent, Map<String, AnswerValue> answers) {
            return !(answers.get(code) instanceof AnswerValue.Figure(BigDecimal number))
                    || number.compareTo(BigDecimal.valueOf(limit)) > 0;
        }

        @Override
        public Optional<String> question() {
            return Optional.of(code);
        }
    }

    /** When an earlier choice is one of these. */
    record ChosenBefore(String code, Set<String> options) implements Condition {
        public ChosenBefore {
            options = Set.copyOf(options);
        }

        @Override
        public boolean holds(Respondent respondent, Map<String, AnswerValue> answers) {
            return !(answers.get(code) instanceof AnswerValue.Chosen(String option)) || options.contains(option);
        }

        @Override
        public Optional<String> question() {
            return Optional.of(code);
        }
    }
}
