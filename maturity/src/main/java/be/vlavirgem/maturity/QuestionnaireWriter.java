package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.YamlLines;
import be.vlavirgem.platform.content.Translation;

/** Writes a questionnaire as a file that reads back the same; remarks of editors are not in it. */
final class QuestionnaireWriter {

    private final YamlLines out = new YamlLines();

    private QuestionnaireWriter() {}

    static String write(Questionnaire questionnaire) {
        var writer = new QuestionnaireWriter();
        writer.all(questionnaire);
        return writer.out.text();
    }

    /** One question, to tell whether it changed. */
    static String write(Question question) {
        var lines = new YamlLines();
        QuestionForm.of(question).write(lines, question.code());
        return lines.text();
    }

    /** One chapter with all that is in it, to tell whether it changed. */
    static String write(Chapter chapter) {
        var writer = new QuestionnaireWriter();
        writer.chapter(chapter);
        return writer.out.text();
    }

    private void all(Questionnaire questionnaire) {
        out.text("code", questionnaire.code());
        out.text("titel", questionnaire.title());
        out.list("niveaus", questionnaire.levels(), this::level);
        out.list("hoofdstukken", questionnaire.chapters(), this::chapter);
        if (!questionnaire.translations().isEmpty()) {
            out.list("vertalingen", questionnaire.translations(), this::translation);
        }
    }

    private void level(Level level) {
        out.number("niveau", String.valueOf(level.number()));
        out.number("vanaf", String.valueOf(level.from()));
        out.text("naam", level.name());
        out.text("betekenis", level.meaning());
    }

    private void chapter(Chapter chapter) {
        ChapterForm.of(chapter).write(out, chapter.code());
        out.list("vragen", chapter.questions(), question -> QuestionForm.of(question).write(out, question.code()));
        checks(chapter, out);
    }

    static void checks(Chapter chapter, YamlLines out) {
        if (!chapter.checks().isEmpty()) {
            out.list("controles", chapter.checks(), check -> check(check, out));
        }
    }

    private static void check(Check check, YamlLines out) {
        out.list("links", check.left());
        out.list("rechts", check.right());
        if (check.relation() != Check.Relation.EQUAL) {
            out.text("vergelijk", check.relation().key());
        }
        out.text("uitleg", check.explanation());
    }

    private void translation(Translation translation) {
        out.text("tekst", translation.key());
        out.text("taal", translation.language());
        out.text("van", translation.from());
        out.text("luidt", translation.words());
    }
}
