package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import java.util.Arrays;
import java.util.function.BiPredicate;

/** The rules of submitting, in the order in which they are told. */
enum SubmissionRule {
    /** Each organisation submits its own; a predecessor's is history. */
    OWN((sheet, access) -> sheet.isOwn(access)),
    /** A submitted measurement is opened again first. */
    NOT_SUBMITTED((sheet, access) -> sheet.measurement().state() == Measurement.State.OPEN),
    /** The round takes measurements today. */
    ROUND_OPEN((sheet, access) -> sheet.takesAnswers()),
    /** Half of the applicable questions: below that there is no score to submit. */
    HALF_ANSWERED((sheet, access) -> sheet.score().state() != ScoreState.HIDDEN);

    /** Whether a submission is taken. */
    sealed interface Verdict {

        /** It is. */
        record Accepted() implements Verdict {}

        /** It is not; the first rule that is not kept says why. */
        record Refused(SubmissionRule rule) implements Verdict {}
    }

    private final BiPredicate<Sheet, Access> kept;

    SubmissionRule(BiPredicate<Sheet, Access> kept) {
        this.kept = kept;
    }

    static Verdict judge(Sheet sheet, Access access) {
        return Arrays.stream(values())
                .filter(rule -> !rule.kept.test(sheet, access))
                .findFirst()
                .<Verdict>map(Verdict.Refused::new)
                .orElseGet(Verdict.Accepted::new);
    }

    /** The words for the page. */
    String messageKey() {
        return "maturity.submit.refused." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
