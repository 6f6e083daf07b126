package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.YamlLines;
import java.util.List;

/** Reads the form of a chapter by the rules of an import. */
final class ChapterEditor {

    private ChapterEditor() {}

    /** A new chapter with its first question. */
    static FormReading<Chapter> read(ChapterForm heading, QuestionForm form, String first,
            Questionnaire questionnaire) {
        var reading = read(heading, lines -> lines.list("vragen", List.of(form),
                question -> question.write(lines, first)));
        return questionnaire.chapter(heading.code()).isPresent()
                ? reading.without(ChapterForm.NAME + "code", "maturity.editor.wrong.chapter-taken")
                : reading;
    }

    /** What a chapter says itself, with the questions it has. */
    static FormReading<Chapter> read(ChapterForm heading, Chapter chapter) {
        return read(heading, lines -> {
            lines.list("vragen", chapter.questions(),
                    question -> QuestionForm.of(question).write(lines, question.code()));
            QuestionnaireWriter.checks(chapter, lines);
        });
    }

    private static FormReading<Chapter> read(ChapterForm heading, java.util.function.Consumer<YamlLines> more) {
        var lines = new YamlLines();
        lines.named(ChapterForm.NAME, () -> heading.write(lines, heading.code()));
        more.accept(lines);
        return FormReading.of(lines, fields -> new QuestionnaireFile().chapter(fields));
    }
}
