package be.vlavirgem.maturity;

import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of one chapter. */
record ChapterPage(String base, String measurement, boolean trial, String round, Chapter chapter,
        List<QuestionView> questions,
        Progress progress,
        List<String> contradictions, @Nullable Repeat repeat, @Nullable String readOnly, boolean carried,
        English english) {

    /** How far the chapter is. */
    record Progress(int answered, int applicable) {}

    /** What was said last time and can be taken over. */
    record Repeat(String round, @Nullable String predecessor, List<Said> answers) {}

    /** The answer of last time to one question. */
    record Said(String code, String question, String answer) {}

    static ChapterPage of(Sheet sheet, Chapter chapter, List<QuestionView> questions, @Nullable String readOnly,
            boolean carried,
            Words words) {
        return of("/maturiteit/metingen/" + sheet.measurement().id(), false, sheet, chapter, questions, readOnly,
                carried, words);
    }

    /** Of a version that is tried out; nothing of it is a measurement. */
    static ChapterPage ofTrial(String base, Sheet sheet, Chapter chapter, List<QuestionView> questions,
            boolean carried, Words words) {
        return of(base, true, sheet, chapter, questions, null, carried, words);
    }

    private static ChapterPage of(String base, boolean trial, Sheet sheet, Chapter chapter,
            List<QuestionView> questions, @Nullable String readOnly, boolean carried, Words words) {
        var coverage = sheet.score().chapter(chapter.code()).orElseThrow().coverage();
        return new ChapterPage(base, sheet.measurement().id().toString(), trial,
                sheet.measurement().frame().round().name(), chapter,
                questions,
                new Progress(coverage.answered(), coverage.applicable()),
                sheet.contradictions(chapter),
                readOnly == null ? repeat(sheet, chapter, words) : null, readOnly, carried, sheet.english());
    }

    private static @Nullable Repeat repeat(Sheet sheet, Chapter chapter, Words words) {
        var earlier = sheet.measurement().earlier();
        var said = sheet.repeatable(chapter)
                .stream()
                .flatMap(question -> earlier.to(question)
                        .map(reply -> new Said(question.code(), sheet.text(question),
                                words.answer(question, reply.value())))
                        .stream())
                .toList();
        return said.isEmpty() ? null : new Repeat(words.earlier(earlier), earlier.predecessor().orElse(null), said);
    }

    /** Whether some of what is asked is not in English. */
    public boolean isPartlyDutch() {
        return questions.stream().anyMatch(question -> !english.has(question.legend()));
    }

    public boolean isEditable() {
        return readOnly == null;
    }

    public boolean isComplete() {
        return progress.answered() == progress.applicable();
    }

    /** The summary on top: each leads to the first control of its question. */
    public List<Mistake> errors() {
        return questions.stream()
                .flatMap(question -> faults(question, isEditable() ? question.firstControl() : question.id()))
                .toList();
    }

    /** What is wrong at a question of which this is the first control. */
    static Stream<Mistake> faults(QuestionView question, String field) {
        var answer = question.error() == null
                ? Stream.<Mistake>of()
                : Stream.of(fault(question, field, Objects.requireNonNull(question.error())));
        var evidence = question.evidenceError() == null
                ? Stream.<Mistake>of()
                : Stream.of(
                        fault(question, question.id() + "-evidence", Objects.requireNonNull(question.evidenceError())));
        return Stream.concat(answer, evidence);
    }

    private static Mistake fault(QuestionView question, String field, String text) {
        return new Mistake(field, question.number() + ". " + text);
    }
}
