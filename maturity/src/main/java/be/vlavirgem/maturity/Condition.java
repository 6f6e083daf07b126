package be.vlavirgem.maturity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When a question is asked at all; what is not known yet never takes a question away. */
sealed interface Condition {

    boolean holds(Respondent respondent, Map<String, AnswerValue> answers);

    /** The earlier questions it depends on. */
    default List<String> questions() {
        return List.of();
    }

    /** From that size on; an authority of unknown size is asked. */
    record Inhabitants(int from) implements Condition {
        @Override
        public boolean holds(Respondent respondent, Map<String, AnswerValue> answers) {
            return respondent.inhabitants() == 0 || respondent.inhabitants() >= from;
        }
    }

    /** When these earlier figures together are above the limit. */
    record FiguresAbove(List<String> codes, int limit) implements Condition {
        public FiguresAbove {
            codes = List.copyOf(codes);
            Require.that(!codes.isEmpty(), "A condition on figures names at least one");
        }

        @Override
        public boolean holds(Respondent respondent, Map<String, AnswerValue> answers) {
            return !Check.isKnown(codes, answers)
                    || Check.sum(codes, answers).compareTo(BigDecimal.valueOf(limit)) > 0;
        }

        @Override
        public List<String> questions() {
            return codes;
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
        public List<String> questions() {
            return List.of(code);
        }
    }
}
