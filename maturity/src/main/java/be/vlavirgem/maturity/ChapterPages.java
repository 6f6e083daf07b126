package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.comments.CommentCounts;
import be.vlavirgem.web.form.CarriedForm;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of a chapter, before and after a save. */
@Component
class ChapterPages {

    /**
     * What a saved answer changes on the page.
     *
     * @param cards      to show anew as a whole
     * @param dependents to show anew when they are asked now and were not, or the other way round
     * @param feet       of which only what stands around the answer, so that the focus stays
     */
    record Swaps(List<QuestionView> cards, List<QuestionView> dependents, List<QuestionView> feet) {}

    /**
     * What stands around the answers: who was asked for the chapter or a question of it and whether others can be, proof, what colleagues say, and
     * what was corrected after the round.
     *
     * @param guests that the reader may ask somebody without account
     */
    record Around(TeamView team, ProofPages.Counts proofs, CommentCounts comments,
            CorrectionPages.Corrected corrections, boolean guests) {}

    /** The page, and what stands around it. */
    record Opened(ChapterPage page, Around around) {}

    private final MeasurementService service;
    private final HintReader hints;
    private final ProofPages proofs;
    private final Teamwork team;
    private final CorrectionPages corrections;
    private final MessageSource messages;

    ChapterPages(MeasurementService service, HintReader hints, ProofPages proofs, Teamwork team,
            CorrectionPages corrections, MessageSource messages) {
        this.service = service;
        this.hints = hints;
        this.proofs = proofs;
        this.team = team;
        this.corrections = corrections;
        this.messages = messages;
    }

    /** The page as it is kept, and over it what a lost session had typed; 404 for a chapter that is not there. */
    @Transactional(readOnly = true)
    ChapterPage of(Access access, Measurement.Id id, String chapter, CarriedForm carried, Locale locale) {
        var sheet = service.sheet(id).in(locale);
        var known = sheet.chapter(chapter);
        return page(access, sheet, known, views(access, sheet, known, locale).page(known, carried), !carried.isEmpty(),
                locale);
    }

    /** Both {@link #of} and {@link #around}, in one transaction. */
    @Transactional(readOnly = true)
    Opened open(Access access, Measurement.Id id, String chapter, CarriedForm carried, Locale locale) {
        var page = of(access, id, chapter, carried, locale);
        return new Opened(page, around(access, id, chapter, page.readOnly() != null, locale));
    }

    /** Four statements, in one transaction, and one more where nothing can be filled in. */
    @Transactional(readOnly = true)
    Around around(Access access, Measurement.Id id, String chapter, boolean readOnly, Locale locale) {
        var asked = team.asked(id, new Words(messages, locale))
                .stream()
                .filter(one -> one.isIn(chapter))
                .toList();
        return new Around(new TeamView(asked, List.of(), !readOnly && access.may(Permission.KEEP_TASKS)),
                proofs.counts(id), team.counts(access, id),
                readOnly ? corrections.beside(id, locale) : CorrectionPages.Corrected.NONE,
                access.may(Permission.ASK_GUESTS));
    }

    /** The page with what could not be kept as it was typed; reads nothing anew but what peers say, once an hour. */
    ChapterPage after(Access access, String chapter, Saving saving, Locale locale) {
        var sheet = saving.sheet().in(locale);
        var known = sheet.chapter(chapter);
        return page(access, sheet, known, views(access, sheet, known, locale).after(known, saving), false, locale);
    }

    private ChapterPage page(Access access, Sheet sheet, Chapter chapter, List<QuestionView> questions, boolean carried,
            Locale locale) {
        return ChapterPage.of(sheet, chapter, questions,
                MeasurementPages.readOnly(sheet, access, new Words(messages, locale)), carried,
                new Words(messages, locale));
    }

    private QuestionViews views(Access access, Sheet sheet, Chapter chapter, Locale locale) {
        return new QuestionViews(sheet, new Words(messages, locale), access, hints.of(sheet, chapter, access, locale));
    }

    /** What changes for these fields of a form: a card where something is or was wrong, and what depends on an answer in it. */
    static Swaps swaps(ChapterPage page, Set<String> fields) {
        return swaps(page.chapter().questions(), page.questions(), fields);
    }

    /** As {@link #swaps(ChapterPage, Set)}, for a page with some of the questions. */
    static Swaps swaps(List<Question> questions, List<QuestionView> views, Set<String> fields) {
        var answered = views
                .stream()
                .filter(question -> fields.contains(TypedAnswer.SEEN + question.code()))
                .toList();
        var faulty = answered.stream()
                .filter(question -> question.error() != null || question.evidenceError() != null
                        || fields.contains("fout." + question.name()))
                .toList();
        var codes = answered.stream().map(QuestionView::code).toList();
        var sums = others(questions, views, codes, question -> question.kind() instanceof Kind.Sum sum
                && sum.parts().stream().anyMatch(codes::contains));
        var dependents = others(questions, views, codes, question -> question.condition()
                .filter(condition -> condition.questions().stream().anyMatch(codes::contains))
                .isPresent());
        return new Swaps(Stream.concat(faulty.stream(), sums.stream()).toList(), dependents,
                answered.stream().filter(question -> !faulty.contains(question)).toList());
    }

    /** Those shown, but these, that are so. */
    private static List<QuestionView> others(List<Question> questions, List<QuestionView> views, List<String> codes,
            Predicate<Question> so) {
        var found = questions.stream().filter(so).map(Question::code).toList();
        return views
                .stream()
                .filter(view -> !codes.contains(view.code()) && found.contains(view.code()))
                .toList();
    }
}
