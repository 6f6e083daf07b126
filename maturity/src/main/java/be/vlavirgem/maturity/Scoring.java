package be.vlavirgem.maturity;

import java.util.List;
import java.util.Map;

/** Turns answers into a score that explains itself: weighted means of what counts, exact until shown. */
final class Scoring {
    private Scoring() {}

    /** The answers by question code; an answer the questionnaire does not allow is refused, never skipped. */
    static Score of(Questionnaire questionnaire, Map<String, AnswerValue> answers) {
        answers.forEach((code, answer) -> refuseForeign(questionnaire, code, answer));
        List<ChapterScore> chapters = questionnaire.chapters()
                .stream()
                .map(chapter -> ChapterScore.of(questionnaire, chapter, parts(chapter, answers)))
                .toList();
        return Score.of(questionnaire, chapters);
    }

    private static List<Part> parts(Chapter chapter, Map<String, AnswerValue> answers) {
        return chapter.questions().stream().map(question -> Part.of(question, answers.get(question.code()))).toList();
    }

    private static void refuseForeign(Questionnaire questionnaire, String code, AnswerValue answer) {
        boolean allowed = questionnaire.question(code)
                .flatMap(question -> AnswerValue.parse(question, answer.token()))
                .isPresent();
        Require.that(allowed, "%s has no answer %s to a question %s".formatted(questionnaire.code(), answer, code));
    }
}
