package be.vlavirgem.maturity;

import java.util.List;
import java.util.Objects;

/** The page of one chapter. */
record ChapterPage(String measurement, String round, Chapter chapter, List<QuestionView> questions, int answered,
        int applicable,
        boolean editable, boolean carried) {

    /** An entry of the summary on top: the id of the first control of the question, and what is wrong there. */
    record Fault(String field, String text) {}

    static ChapterPage of(Sheet sheet, Chapter chapter, List<QuestionView> questions, boolean editable,
            boolean carried) {
        var coverage = sheet.score().chapter(chapter.code()).orElseThrow().coverage();
        return new ChapterPage(sheet.measurement().id().toString(), sheet.measurement().frame().round().name(), chapter,
                questions,
                coverage.answered(), coverage.applicable(), editable, carried);
    }

    public List<Fault> errors() {
        return questions.stream()
                .filter(question -> question.error() != null)
                .map(question -> new Fault(editable ? question.firstControl() : question.id(),
                        question.number() + ". " + Objects.requireNonNull(question.error())))
                .toList();
    }
}
