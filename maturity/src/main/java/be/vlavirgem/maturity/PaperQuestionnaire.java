package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.form.CarriedForm;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire on paper, to fill in or filled in: the question cards of the chapter pages.
 *
 * @param overview what the page of the measurement says of it; absent from an empty one
 */
record PaperQuestionnaire(String type, @Nullable String until, @Nullable MeasurementPage overview,
        List<PaperChapter> chapters, English english) {

    private static final CarriedForm NOTHING_TYPED = new CarriedForm("", Map.of());

    /** A chapter as it is asked of this respondent. */
    record PaperChapter(String code, String title, String introduction, List<PaperQuestion> questions) {}

    /**
     * A question.
     *
     * @param onlyWhen under which condition it is asked; null when always
     * @param answered who answered it and when; null when nobody did
     */
    record PaperQuestion(QuestionView card, @Nullable String onlyWhen, @Nullable String answered) {}

    /** To fill in. */
    static PaperQuestionnaire empty(Sheet sheet, @Nullable String until, Access access, Words words) {
        return of(sheet, until, null, new QuestionViews(sheet, words, access, Hints.NONE));
    }

    /** With the answers, notes, evidence and doubts as they are kept. */
    static PaperQuestionnaire answered(Sheet sheet, Access access, Hints hints, Words words) {
        return of(sheet, null, MeasurementPages.page(sheet, access, hints, TeamView.NONE, words),
                new QuestionViews(sheet, words, access, hints));
    }

    private static PaperQuestionnaire of(Sheet sheet, @Nullable String until, @Nullable MeasurementPage overview,
            QuestionViews views) {
        return new PaperQuestionnaire(
                views.words().text("maturity.type." + sheet.measurement().frame().respondent().type()), until, overview,
                sheet.questionnaire()
                        .chapters()
                        .stream()
                        .map(chapter -> chapter(chapter, sheet, views))
                        .filter(chapter -> !chapter.questions().isEmpty())
                        .toList(),
                sheet.english());
    }

    private static PaperChapter chapter(Chapter chapter, Sheet sheet, QuestionViews views) {
        return new PaperChapter(chapter.code(), chapter.title(), chapter.introduction(),
                views.page(chapter, NOTHING_TYPED)
                        .stream()
                        .map(card -> question(card, chapter, sheet, views.words()))
                        .toList());
    }

    private static PaperQuestion question(QuestionView card, Chapter chapter, Sheet sheet, Words words) {
        var question = chapter.questions()
                .stream()
                .filter(each -> each.code().equals(card.code()))
                .findFirst()
                .orElseThrow();
        return new PaperQuestion(card, onlyWhen(question, sheet, words),
                sheet.measurement().answerTo(question).map(words::answered).orElse(null));
    }

    private static @Nullable String onlyWhen(Question question, Sheet sheet, Words words) {
        return question.condition().isPresent() ? ConditionWords.of(question, words).onPaper(sheet) : null;
    }
}
