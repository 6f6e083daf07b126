package be.vlavirgem.maturity;

/** What is wrong at a field of the editor, in words. */
record EditorFault(String field, String text) {

    static EditorFault of(FormReading.FieldProblem problem, Words words) {
        return new EditorFault(problem.field(),
                words.text(problem.messageKey(), FieldNames.named(problem, words).toArray()));
    }

    /** Of the questionnaire as a whole: shown above the form. */
    static EditorFault of(Problem problem, Words words) {
        return new EditorFault("vraag", words.text(problem.messageKey(), problem.arguments().toArray()));
    }
}
