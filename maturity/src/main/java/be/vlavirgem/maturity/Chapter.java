package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.Range;
import java.util.List;

/** The questions on one subject, answered in one sitting and scored together. */
record Chapter(String code, String title, String introduction, int weight, List<Question> questions,
        List<Check> checks) {
    static final Range WEIGHTS = new Range(1, 100);

    Chapter {
        questions = List.copyOf(questions);
        checks = List.copyOf(checks);
        CodeForm.CHAPTER.require(code);
        Require.text(title, "The title of " + code);
        Require.text(introduction, "The introduction of " + code);
        WEIGHTS.require(weight, "The weight of " + code);
        Require.that(!questions.isEmpty(), "%s has at least one question", code);
        for (Question question : questions) {
            Require.that(question.code().startsWith(code), "%s is not a code of %s", question.code(), code);
        }
        Require.distinct(questions, Question::code);
    }
}
