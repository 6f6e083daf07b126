package be.vlavirgem.maturity;

import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents of a chapter, question by question. */
record ProofPage(String measurement, String round, Chapter chapter, List<QuestionProofs> questions,
        @Nullable String readOnly, Terms terms, English english) {

    /** In characters. */
    static final int LONGEST_TITLE = 150;
    static final int LONGEST_DESCRIPTION = 1000;

    /** A question with its documents, those that can be put back, and the form as it was typed. */
    record QuestionProofs(String code, int number, String text, List<Line> documents, List<Line> removed,
            @Nullable Typed typed) {

        public String id() {
            return "bewijs-" + code;
        }
    }

    /** A document in a list. */
    record Line(String id, String title, String description, String about, boolean sealed) {}

    /** The form of one question, after it was refused. */
    record Typed(ProofForm form, @Nullable String file, @Nullable String title, @Nullable String description) {}

    /** What somebody should know before adding one: how much room there is, and whether viruses are looked for. */
    record Terms(String room, boolean scans) {}

    public boolean isEditable() {
        return readOnly == null;
    }

    /** What was wrong with the form that was sent. */
    public List<Mistake> errors() {
        return questions.stream().flatMap(question -> {
            var typed = question.typed();
            return typed == null ? Stream.<Mistake>of() : faults(question.id(), typed);
        }).toList();
    }

    private static Stream<Mistake> faults(String id, Typed typed) {
        return Stream.of(new Field("-bestand", typed.file()), new Field("-titel", typed.title()),
                new Field("-omschrijving", typed.description())).flatMap(field -> field.fault(id));
    }

    private record Field(String ending, @Nullable String text) {

        Stream<Mistake> fault(String id) {
            return text == null ? Stream.of() : Stream.of(new Mistake(id + ending, text));
        }
    }
}
