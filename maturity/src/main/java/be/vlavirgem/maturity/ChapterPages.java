package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.form.CarriedForm;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of a chapter, before and after a save. */
@Component
class ChapterPages {

    /** What a saved answer changes on the page: whole cards, or only what stands around the answer so that the focus stays. */
    record Swaps(List<QuestionView> cards, List<QuestionView> feet) {}

    private final MeasurementService service;
    private final HintReader hints;
    private final MessageSource messages;

    ChapterPages(MeasurementService service, HintReader hints, MessageSource messages) {
        this.service = service;
        this.hints = hints;
        this.messages = messages;
    }

    /** The page as it is kept, and over it what a lost session had typed; 404 for a chapter that is not there. */
    @Transactional(readOnly = true)
    ChapterPage of(Access access, Measurement.Id id, String chapter, CarriedForm carried, Locale locale) {
        var sheet = service.sheet(id);
        var known = sheet.chapter(chapter);
        return page(access, sheet, known, views(access, sheet, known, locale).page(known, carried), !carried.isEmpty(),
                locale);
    }

    /** The page with what could not be kept as it was typed; reads nothing anew but what peers say, once an hour. */
    ChapterPage after(Access access, String chapter, Saving saving, Locale locale) {
        var sheet = saving.sheet();
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

    /** What changes for these fields of a form: a card where something is or was wrong, and those that depend on an answer in it. */
    static Swaps swaps(ChapterPage page, Set<String> fields) {
        var answered = page.questions()
                .stream()
                .filter(question -> fields.contains(TypedAnswer.SEEN + question.code()))
                .toList();
        var faulty = answered.stream()
                .filter(question -> question.error() != null || question.evidenceError() != null
                        || fields.contains("fout." + question.name()))
                .toList();
        var dependent = page.questions()
                .stream()
                .filter(question -> !answered.contains(question) && dependsOn(page.chapter(), question, answered))
                .toList();
        return new Swaps(java.util.stream.Stream.concat(faulty.stream(), dependent.stream()).toList(),
                answered.stream().filter(question -> !faulty.contains(question)).toList());
    }

    private static boolean dependsOn(Chapter chapter, QuestionView view, List<QuestionView> answered) {
        var codes = answered.stream().map(QuestionView::code).toList();
        return chapter.questions()
                .stream()
                .filter(question -> question.code().equals(view.code()))
                .anyMatch(question -> question.condition()
                        .flatMap(Condition::question)
                        .filter(codes::contains)
                        .isPresent()
                        || (question.kind() instanceof Kind.Sum sum && sum.parts().stream().anyMatch(codes::contains)));
    }
}
