package be.vlavirgem.maturity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a questionnaire as editors write it, in YAML, and refuses a faulty file whole with all that is wrong. */
final class QuestionnaireFile {
    private final Set<String> chapterCodes = new HashSet<>();
    private final Set<String> questionCodes = new HashSet<>();

    private QuestionnaireFile() {}

    static Reading read(String yaml) {
        Problems problems = new Problems();
        Optional<Questionnaire> questionnaire = YamlTree.compose(yaml, problems)
                .flatMap(root -> Fields.read(root, 1, problems, new QuestionnaireFile()::questionnaire));
        return questionnaire.<Reading>map(Reading.Sound::new)
                .orElseGet(() -> new Reading.Faulty(problems.byLine()));
    }

    private Optional<Questionnaire> questionnaire(Fields fields) {
        String code = fields.code(CodeForm.QUESTIONNAIRE, "", new HashSet<>());
        String title = fields.text("titel");
        Items<Level> levels = fields.list("niveaus", this::level).must(Level::areComplete, "maturity.file.levels");
        Items<Chapter> chapters = fields.list("hoofdstukken", this::chapter)
                .must(QuestionnaireFile::isFilled,
                        "maturity.file.no-chapter");
        return fields.make(() -> new Questionnaire(code, title, levels.all(), chapters.all()));
    }

    private Optional<Level> level(Fields fields) {
        int number = fields.exactly("niveau", fields.position());
        int from = fields.exactly("vanaf", (fields.position() - 1) * Level.BAND);
        String name = fields.text("naam");
        String meaning = fields.text("betekenis");
        return fields.make(() -> new Level(number, from, name, meaning));
    }

    private Optional<Chapter> chapter(Fields fields) {
        String code = fields.code(CodeForm.CHAPTER, "", chapterCodes);
        String title = fields.text("titel");
        String introduction = fields.text("inleiding");
        int weight = fields.number("gewicht", Chapter.WEIGHTS);
        Items<Question> questions = fields.list("vragen", question -> question(question, code))
                .must(QuestionnaireFile::isFilled, "maturity.file.no-question");
        return fields.make(() -> new Chapter(code, title, introduction, weight, questions.all()));
    }

    private Optional<Question> question(Fields fields, String chapterCode) {
        Set<String> optionCodes = new HashSet<>();
        String code = fields.code(CodeForm.QUESTION, chapterCode, questionCodes);
        String text = fields.text("vraag");
        String help = fields.text("hulp", Question.HELP_LENGTH);
        int weight = fields.number("gewicht", Question.WEIGHTS);
        boolean mayNotApply = fields.flag("niet-van-toepassing");
        Items<Option> options = fields.list("opties", option -> option(option, optionCodes))
                .must(Question::isChoice, "maturity.file.no-choice")
                .must(Question::spansScale, "maturity.file.no-scale");
        return fields.make(() -> new Question(code, text, help, weight, mayNotApply, options.all()));
    }

    private Optional<Option> option(Fields fields, Set<String> taken) {
        String code = fields.code(CodeForm.OPTION, "", taken);
        String text = fields.text("antwoord");
        int score = fields.number("score", Option.SCORES);
        return fields.make(() -> new Option(code, text, score));
    }

    private static boolean isFilled(List<?> items) {
        return !items.isEmpty();
    }
}
