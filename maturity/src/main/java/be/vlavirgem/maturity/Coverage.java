package be.vlavirgem.maturity;

import java.util.List;
import java.util.function.Predicate;

/**
 * How many questions are answered of those that apply, and how many of those that are scored, which decides whether a
 * score may be shown.
 */
record Coverage(Share all, Share scored, int notApplicable) {

    /** So many answered of so many. */
    record Share(int answered, int applicable) {
        Share {
            Require.that(0 <= answered && answered <= applicable,
                    "At most the applicable questions are answered; found %d of %d", answered, applicable);
        }

        private static Share of(List<Part> parts, Predicate<Part> of) {
            var applicable = parts.stream()
                    .filter(of)
                    .filter(part -> part.outcome() != Outcome.NOT_APPLICABLE)
                    .toList();
            return new Share((int) applicable.stream().filter(part -> part.outcome().isAnswered()).count(),
                    applicable.size());
        }
    }

    static Coverage of(List<Part> parts) {
        int notApplicable = (int) parts.stream().filter(part -> part.outcome() == Outcome.NOT_APPLICABLE).count();
        return new Coverage(Share.of(parts, _ -> true), Share.of(parts, part -> part.question().isScored()),
                notApplicable);
    }

    int answered() {
        return all.answered();
    }

    int applicable() {
        return all.applicable();
    }

    ScoreState state() {
        if (scored.applicable() == 0 || 2 * scored.answered() < scored.applicable()) {
            return ScoreState.HIDDEN;
        }
        return scored.answered() < scored.applicable() ? ScoreState.PROVISIONAL : ScoreState.COMPLETE;
    }
}
