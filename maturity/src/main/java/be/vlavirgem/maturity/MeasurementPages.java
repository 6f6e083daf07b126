package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of a measurement in progress. */
@Component
class MeasurementPages {

    /** The page, and something else that was read for it. */
    record Opened<T>(MeasurementPage page, T more) {}

    private final MeasurementService service;
    private final HintReader hints;
    private final Teamwork team;
    private final MessageSource messages;

    MeasurementPages(MeasurementService service, HintReader hints, Teamwork team, MessageSource messages) {
        this.service = service;
        this.hints = hints;
        this.team = team;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    MeasurementPage of(Access access, Measurement.Id id, Locale locale) {
        var sheet = service.sheet(id).in(locale);
        var words = new Words(messages, locale);
        return page(sheet, access, hints.figures(sheet), team.view(access, sheet, words), words);
    }

    /** As {@link #of}, with what another part of the portal reads beside it in the same transaction. */
    @Transactional(readOnly = true)
    <T> Opened<T> with(Access access, Measurement.Id id, Locale locale, Function<MeasurementPage, T> beside) {
        var page = of(access, id, locale);
        return new Opened<>(page, beside.apply(page));
    }

    static MeasurementPage page(Sheet sheet, Access access, Hints figures, TeamView team, Words words) {
        var score = sheet.score();
        return new MeasurementPage(sheet.measurement().id().toString(), sheet.measurement().frame().round().name(),
                words.text("maturity.type." + sheet.measurement().frame().respondent().type()),
                standing(sheet, access, words),
                new ScoreViews(words).view(score.grade(), score.coverage()),
                score.chapters().stream().map(chapter -> line(sheet, chapter, words)).toList(),
                mentions(sheet, score, part -> part.outcome() == Outcome.UNKNOWN),
                mentions(sheet, score, part -> part.outcome() == Outcome.UNANSWERED),
                mentions(sheet, score, part -> asksReason(sheet, part, figures)), contradictions(sheet), team,
                Fingerprint.of(sheet.measurement()), sheet.english());
    }

    private static boolean asksReason(Sheet sheet, Part part, Hints figures) {
        return sheet.measurement()
                .answerTo(part.question())
                .filter(answer -> sheet.asks(part.question()) && figures.asksReason(part.question(), answer))
                .isPresent();
    }

    private static List<String> contradictions(Sheet sheet) {
        return sheet.questionnaire()
                .chapters()
                .stream()
                .flatMap(chapter -> sheet.contradictions(chapter).stream())
                .toList();
    }

    static MeasurementPage.Standing standing(Sheet sheet, Access access, Words words) {
        var measurement = sheet.measurement();
        var verdict = SubmissionRule.judge(sheet, access);
        return new MeasurementPage.Standing(measurement.state() == Measurement.State.SUBMITTED,
                measurement.submission().map(words::submitted).orElse(null),
                sheet.isOpenTo(access, Permission.ANSWER_MEASUREMENT),
                sheet.isOpenTo(access, Permission.SUBMIT_MEASUREMENT), sheet.mayBeReopenedBy(access),
                sheet.mayBeSharedBy(access),
                verdict instanceof SubmissionRule.Verdict.Refused(SubmissionRule rule)
                        ? words.text(rule.messageKey())
                        : null,
                readOnly(sheet, access, words));
    }

    /** For who may look at it and no more. */
    static MeasurementPage.Standing shown(Sheet sheet, Words words) {
        var measurement = sheet.measurement();
        return new MeasurementPage.Standing(measurement.state() == Measurement.State.SUBMITTED,
                measurement.submission().map(words::submitted).orElse(null), false, false, false, false, null, null);
    }

    /** Why the visitor cannot change it; null when they can. */
    static @Nullable String readOnly(Sheet sheet, Access access, Words words) {
        if (sheet.isOpenTo(access, Permission.ANSWER_MEASUREMENT)) {
            return null;
        }
        if (!sheet.isOwn(access)) {
            return words.text("maturity.read-only.predecessor");
        }
        if (access.seen() && access.holds(Permission.ANSWER_MEASUREMENT) && sheet.takesAnswers()) {
            return words.text("maturity.read-only.looking");
        }
        return sheet.measurement()
                .submission()
                .map(submission -> words.text(
                        sheet.mayBeReopenedBy(access)
                                ? "maturity.read-only.submitted-reopen"
                                : "maturity.read-only.submitted",
                        words.submitted(submission)))
                .orElseGet(() -> words
                        .text(sheet.takesAnswers() ? "maturity.read-only.role" : "maturity.read-only.closed"));
    }

    private static MeasurementPage.ChapterLine line(Sheet sheet, ChapterScore score, Words words) {
        var open = score.parts().stream().filter(part -> part.outcome() == Outcome.UNANSWERED).toList();
        return new MeasurementPage.ChapterLine(score.chapter().code(), score.chapter().title(),
                new ScoreViews(words).view(score.grade(), score.coverage()),
                open.stream().mapToInt(part -> part.question().kind().minutes()).sum(),
                open.stream().findFirst().map(part -> "#vraag-" + part.question().code()).orElse(""),
                sheet.repeatable(score.chapter()).size(),
                score.parts().stream().filter(part -> part.outcome() == Outcome.UNKNOWN).count());
    }

    private static List<MeasurementPage.Mention> mentions(Sheet sheet, Score score, Predicate<Part> which) {
        return score.chapters()
                .stream()
                .flatMap(chapter -> chapter.parts()
                        .stream()
                        .filter(which)
                        .map(part -> new MeasurementPage.Mention(part.question().code(), sheet.text(part.question()),
                                chapter.chapter().code())))
                .toList();
    }
}
