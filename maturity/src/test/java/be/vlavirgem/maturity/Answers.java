package be.vlavirgem.maturity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers for tests, by the tokens a form would send. */
final class Answers {
    private Answers() {}

    /** To SEC01, SEC02, ... in turn; an empty token leaves the question unanswered. */
    static Map<String, AnswerValue> of(Questionnaire questionnaire, String... tokens) {
        Map<String, AnswerValue> answers = new HashMap<>();
        for (int index = 0; index < tokens.length; index++) {
            Question question = questionnaire.questions().get(index);
            AnswerValue.parse(question, tokens[index]).ifPresent(answer -> answers.put(question.code(), answer));
        }
        return answers;
    }

    /** Codes and tokens in turn, as the database would give them back. */
    static Map<String, AnswerValue> by(String... codesAndTokens) {
        Map<String, AnswerValue> answers = new LinkedHashMap<>();
        for (int index = 0; index < codesAndTokens.length; index += 2) {
            answers.put(codesAndTokens[index], AnswerValue.kept(codesAndTokens[index + 1]));
        }
        return answers;
    }

    static Score score(Questionnaire questionnaire, String... tokens) {
        return Scoring.of(questionnaire, Sheets.RESPONDENT, of(questionnaire, tokens));
    }
}
