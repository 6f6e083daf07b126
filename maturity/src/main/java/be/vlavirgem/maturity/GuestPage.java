package be.vlavirgem.maturity;

import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page behind a link to answer.
 *
 * @param action its address
 * @param begun  that the questions are shown; before that only who asks what
 * @param held   that it was to be sent with something open, or with figures that contradict each other
 */
record GuestPage(String action, Head head, boolean begun, List<QuestionView> questions,
        ChapterPage.Progress progress, List<String> contradictions, boolean held, English english) {

    /** Who asks what until when. */
    record Head(String organisation, String asker, String guest, String round, String chapter, int asked,
            String until, @Nullable String message) {}

    /** How many would have been sent without an answer. */
    public int open() {
        return held ? progress.applicable() - progress.answered() : 0;
    }

    public List<Mistake> errors() {
        return questions.stream()
                .flatMap(question -> ChapterPage.faults(question, question.firstControl()))
                .toList();
    }

    /** Whether some of what is asked is not in English. */
    public boolean isPartlyDutch() {
        return questions.stream().anyMatch(question -> !english.has(question.legend()));
    }
}
