package be.vlavirgem.maturity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns answers into a score that explains itself: weighted means of what counts, exact until shown. */
final class Scoring {
    private Scoring() {}

    /** The answers by question code; an answer the questionnaire does not allow is refused, never skipped. */
    static Score of(Questionnaire questionnaire, Respondent respondent, Map<String, AnswerValue> answers) {
        refuseForeign(questionnaire, answers);
        List<ChapterScore> chapters = questionnaire.chapters()
                .stream()
                .map(chapter -> ChapterScore.of(questionnaire, chapter, parts(chapter, respondent, answers)))
                .toList();
        return Score.of(questionnaire, chapters);
    }

    private static List<Part> parts(Chapter chapter, Respondent respondent, Map<String, AnswerValue> answers) {
        return chapter.questions()
                .stream()
                .filter(question -> question.isAsked() && question.wording().types().contains(respondent.type()))
                .map(question -> question.concerns(respondent, answers)
                        ? Part.of(question, answers.get(question.code()))
                        : Part.notAsked(question))
                .toList();
    }

    private static void refuseForeign(Questionnaire questionnaire, Map<String, AnswerValue> answers) {
        Map<String, Question> questions = questionnaire.questions()
                .stream()
                .collect(Collectors.toMap(Question::code, Function.identity()));
        answers.forEach((code, answer) -> {
            var question = questions.get(code);
            Require.that(question != null && AnswerValue.isAnswer(question, answer),
                    "%s has no answer %s to a question %s", questionnaire.code(), answer, code);
        });
    }
}
