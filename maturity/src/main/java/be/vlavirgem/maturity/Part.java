package be.vlavirgem.maturity;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What one question adds to the score of its chapter.
 *
 * @param share in points of the chapter's score; zero when the question does not count or no score is shown
 */
record Part(Question question, Outcome outcome, Optional<Option> chosen, Fraction share) {
    Part {
        Require.that((outcome == Outcome.COUNTED) == chosen.isPresent(),
                "%s counts by its chosen option; found %s".formatted(question.code(), outcome));
    }

    static Part of(Question question, @Nullable AnswerValue answer) {
        Optional<Option> chosen = answer instanceof AnswerValue.Chosen choice
                ? question.option(choice.option())
                : Optional.empty();
        return new Part(question, Outcome.of(answer), chosen, Fraction.ZERO);
    }

    boolean counts() {
        return outcome == Outcome.COUNTED;
    }

    int weight() {
        return question.weight();
    }

    /** From 0 to 100; 0 when the question does not count. */
    int points() {
        return chosen.map(Option::score).orElse(0);
    }

    long weightedPoints() {
        return (long) points() * weight();
    }

    Part within(int countedWeight) {
        return new Part(question, outcome, chosen, Fraction.of(weightedPoints(), countedWeight));
    }
}
