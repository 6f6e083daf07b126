package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of one measurement show: the score with all its parts, in words and numbers. */
record MeasurementPage(String id, String round, boolean submitted, @Nullable String submittedText, boolean editable,
        boolean maySubmit,
        @Nullable String refusal, ScoreView total, List<ChapterView> chapters, List<Mention> toFindOut,
        List<Mention> open) {

    /** A score on a page; value and level are missing while too few questions are answered. */
    record ScoreView(@Nullable String value, @Nullable String level, @Nullable String meaning, boolean provisional,
            int answered,
            int applicable, int percent) {}

    /** A chapter with its score and parts; {@code weight} is the chapter's own, {@code counted} the sum of the weights that count,
     * {@code anchor} leads to the first unanswered question. */
    record ChapterView(String code, String title, int weight, ScoreView score, int counted,
            List<PartView> parts, String anchor) {}

    /** One question in the explanation of a score. */
    record PartView(String code, String question, String answer, @Nullable String note, int points, int weight,
            @Nullable String share,
            boolean counts) {}

    /** A question to come back to: answered with "weten we niet", or not at all. */
    record Mention(String code, String question, String chapter) {}

    static MeasurementPage of(Sheet sheet, Access access, Words words) {
        var score = sheet.score();
        var measurement = sheet.measurement();
        var verdict = SubmissionRule.judge(sheet, access);
        var views = new ScoreViews(words);
        return new MeasurementPage(measurement.id().toString(), measurement.frame().round().name(),
                measurement.state() == Measurement.State.SUBMITTED,
                measurement.submission().map(done -> submitted(done, words)).orElse(null),
                sheet.isOpenTo(access, Permission.ANSWER_MEASUREMENT),
                sheet.isOpenTo(access, Permission.SUBMIT_MEASUREMENT),
                verdict instanceof SubmissionRule.Verdict.Refused(SubmissionRule rule)
                        ? words.text(rule.messageKey())
                        : null,
                views.view(score.grade(), score.coverage()),
                score.chapters().stream().map(chapter -> views.chapter(chapter, measurement)).toList(),
                mentions(score, Outcome.UNKNOWN), mentions(score, Outcome.UNANSWERED));
    }

    private static String submitted(Measurement.Submission submission, Words words) {
        return words.text("maturity.submitted-by", words.date(submission.at()), words.time(submission.at()),
                submission.by().name());
    }

    private static List<Mention> mentions(Score score, Outcome outcome) {
        return score.chapters()
                .stream()
                .flatMap(chapter -> chapter.parts()
                        .stream()
                        .filter(part -> part.outcome() == outcome)
                        .map(part -> new Mention(part.question().code(), part.question().text(),
                                chapter.chapter().code())))
                .toList();
    }
}
