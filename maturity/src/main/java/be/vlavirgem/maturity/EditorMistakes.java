package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.Problem;
import be.vlavirgem.web.form.Mistake;
import java.util.List;

/** What is wrong in the forms of the editor, in words. */
final class EditorMistakes {

    private EditorMistakes() {}

    /** At the field of each problem. */
    static List<Mistake> of(FormReading<?> reading, Words words) {
        return reading.problems().stream().map(problem -> of(problem, words)).toList();
    }

    static Mistake of(FormReading.FieldProblem problem, Words words) {
        return new Mistake(problem.field(),
                words.text(problem.messageKey(), FieldNames.named(problem, words).toArray()));
    }

    /** Of the questionnaire as a whole: the summary leads to this field for all of them. */
    static List<Mistake> of(List<Problem> problems, String field, Words words) {
        return problems.stream()
                .map(problem -> new Mistake(field, words.text(problem.messageKey(), problem.arguments().toArray())))
                .toList();
    }
}
