package be.vlavirgem.maturity;

import java.util.Optional;

/** What is answered to one question, and the token by which form and database write it down. */
sealed interface AnswerValue {
    String UNKNOWN = "?";
    String NOT_APPLICABLE = "-";

    String token();

    /** One of the question's options. */
    record Chosen(String option) implements AnswerValue {
        public Chosen {
            CodeForm.OPTION.require(option);
        }

        @Override
        public String token() {
            return option;
        }
    }

    /** "Weten we niet": to be found out, and unanswered until then. */
    record Unknown() implements AnswerValue {
        @Override
        public String token() {
            return UNKNOWN;
        }
    }

    /** The question is about something this organisation does not have. */
    record NotApplicable() implements AnswerValue {
        @Override
        public String token() {
            return NOT_APPLICABLE;
        }
    }

    /** Empty when the question does not allow this answer. */
    static Optional<AnswerValue> parse(Question question, String token) {
        return switch (token) {
            case UNKNOWN -> Optional.of(new Unknown());
            case NOT_APPLICABLE -> question.mayNotApply() ? Optional.of(new NotApplicable()) : Optional.empty();
            default -> question.option(token).map(option -> new Chosen(option.code()));
        };
    }

    /** Reads a token that was found allowed when it was kept. */
    static AnswerValue kept(String token) {
        return switch (token) {
            case UNKNOWN -> new Unknown();
            case NOT_APPLICABLE -> new NotApplicable();
            default -> new Chosen(token);
        };
    }
}
