package be.vlavirgem.maturity;

import java.util.List;

/** How many questions are answered of those that apply, which decides whether a score may be shown. */
record Coverage(int answered, int applicable, int notApplicable) {
    Coverage {
        Require.that(0 <= answered && answered <= applicable && 0 <= notApplicable,
                "At most the applicable questions are answered; found %d of %d".formatted(answered, applicable));
    }

    static Coverage of(List<Part> parts) {
        int answered = (int) parts.stream().filter(Part::counts).count();
        int notApplicable = (int) parts.stream().filter(part -> part.outcome() == Outcome.NOT_APPLICABLE).count();
        return new Coverage(answered, parts.size() - notApplicable, notApplicable);
    }

    ScoreState state() {
        if (applicable == 0 || 2 * answered < applicable) {
            return ScoreState.HIDDEN;
        }
        return answered < applicable ? ScoreState.PROVISIONAL : ScoreState.COMPLETE;
    }
}
