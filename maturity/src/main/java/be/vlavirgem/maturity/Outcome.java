package be.vlavirgem.maturity;

import org.jspecify.annotations.Nullable;

/** What became of a question in the score. */
enum Outcome {
    /** Answered: its points and the question's weight are in the mean. */
    COUNTED,
    /** Answered, but never scored: a figure, or a choice without better or worse. */
    NOTED,
    /** Answered with "weten we niet": in no sum, and on the list to find out. */
    UNKNOWN,
    /** Not answered yet: in no sum. */
    UNANSWERED,
    /** Does not concern this organisation: in no sum, and not missed either. */
    NOT_APPLICABLE;

    static Outcome of(Question question, @Nullable AnswerValue answer) {
        return switch (answer) {
            case null -> UNANSWERED;
            case AnswerValue.Blank _ -> UNANSWERED;
            case AnswerValue.Unknown _ -> UNKNOWN;
            case AnswerValue.NotApplicable _ -> NOT_APPLICABLE;
            default -> question.isScored() ? COUNTED : NOTED;
        };
    }

    boolean isAnswered() {
        return this == COUNTED || this == NOTED;
    }
}
