package be.vlavirgem.maturity;

import be.vlavirgem.platform.content.Difference;
import be.vlavirgem.platform.content.TranslationStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A version in the back office, chapter by chapter, and the questions that were looked for. */
record OutlineView(List<ChapterLine> chapters, int questions, String english, @Nullable List<Found> found) {

    /**
     * A chapter and how it stands.
     *
     * @param changes beside the published version; null where that says nothing
     */
    record ChapterLine(String code, String title, int weight, int questions, String english,
            @Nullable String changes) {}

    /** A question that was looked for. */
    record Found(String code, String text, String chapter) {}

    static OutlineView of(Questionnaire questionnaire, TranslationStatus english, Optional<Difference> difference,
            String looked, Words words) {
        return new OutlineView(questionnaire.chapters()
                .stream()
                .map(chapter -> new ChapterLine(chapter.code(), chapter.title(), chapter.weight(),
                        chapter.questions().size(), QuestionnairePages.words(english.of(chapter.code()), words),
                        difference.map(found -> changes(found, chapter, words)).orElse(null)))
                .toList(), questionnaire.questions().size(), QuestionnairePages.words(english, words),
                looked.isBlank() ? null : found(questionnaire, looked));
    }

    private static String changes(Difference difference, Chapter chapter, Words words) {
        return words.text("maturity.editor.differences", difference.changes()
                .stream()
                .filter(change -> change.part().group().equals(chapter.code()))
                .map(change -> change.part().key())
                .distinct()
                .count());
    }

    private static List<Found> found(Questionnaire questionnaire, String looked) {
        var search = new DraftSearch(questionnaire, looked);
        return questionnaire.chapters()
                .stream()
                .flatMap(chapter -> chapter.questions()
                        .stream()
                        .filter(search::finds)
                        .map(question -> new Found(question.code(), question.text(), chapter.title())))
                .toList();
    }
}
