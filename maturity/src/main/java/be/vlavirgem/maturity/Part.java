package be.vlavirgem.maturity;

import org.jspecify.annotations.Nullable;

/**
 * What one question adds to the score of its chapter.
 *
 * @param points from 0 to 100; 0 when the question does not count
 * @param share  in points of the chapter's score; zero when the question does not count or no score is shown
 */
record Part(Question question, Outcome outcome, int points, Fraction share) {
    Part {
        Option.SCORES.require(points, "The points of " + question.code());
        Require.that(outcome == Outcome.COUNTED || points == 0, "%s has points only when it counts; found %s",
                question.code(), outcome);
    }

    static Part of(Question question, @Nullable AnswerValue answer) {
        var outcome = Outcome.of(question, answer);
        return new Part(question, outcome, answer != null && outcome == Outcome.COUNTED ? points(question, answer) : 0,
                Fraction.ZERO);
    }

    /** Not asked of this respondent. */
    static Part notAsked(Question question) {
        return new Part(question, Outcome.NOT_APPLICABLE, 0, Fraction.ZERO);
    }

    private static int points(Question question, AnswerValue answer) {
        return switch (answer) {
            case AnswerValue.Chosen chosen -> question.option(chosen.option()).map(Option::score).orElse(0);
            case AnswerValue.Several several -> Math.min(Option.SCORES.to(),
                    question.options()
                            .stream()
                            .filter(option -> several.options().contains(option.code()))
                            .mapToInt(Option::score)
                            .sum());
            default -> 0;
        };
    }

    boolean counts() {
        return outcome == Outcome.COUNTED;
    }

    int weight() {
        return question.weight();
    }

    long weightedPoints() {
        return (long) points() * weight();
    }

    Part within(int countedWeight) {
        return new Part(question, outcome, points, Fraction.of(weightedPoints(), countedWeight));
    }
}
