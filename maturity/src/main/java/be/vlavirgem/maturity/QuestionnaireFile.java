package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.YamlTree;
import be.vlavirgem.platform.yaml.Fields;
import be.vlavirgem.platform.yaml.Items;
import be.vlavirgem.platform.yaml.Problems;
import be.vlavirgem.platform.yaml.Range;
import be.vlavirgem.platform.content.Translation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a questionnaire as editors write it, in YAML, and refuses a faulty file whole with all that is wrong. */
final class QuestionnaireFile {
    private static final Map<String, Check.Relation> RELATIONS = QuestionFields.keyed(Check.Relation.values(),
            Check.Relation::key);

    private static final Map<String, String> LANGUAGES = Map.of("en", "en");
    private static final Range KEY_LENGTH = new Range(1, 100);

    private final Set<String> chapterCodes = new HashSet<>();
    private final QuestionFields questions = new QuestionFields();

    QuestionnaireFile() {}

    /** What a file holds that was found sound before. */
    static Questionnaire sound(String yaml) {
        return switch (read(yaml)) {
            case Reading.Sound sound -> sound.questionnaire();
            case Reading.Faulty faulty ->
                throw new IllegalStateException("A kept questionnaire has a faulty file: " + faulty.problems());
        };
    }

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
                .must(QuestionnaireFile::isFilled, "maturity.file.no-chapter")
                .must(found -> References.unknown(found).isEmpty(), "maturity.file.unknown-question",
                        found -> References.unknown(found).getFirst())
                .must(found -> References.misfits(found).isEmpty(), "maturity.file.misfit",
                        found -> References.misfits(found).getFirst())
                .must(found -> References.sharedIndicators(found).isEmpty(), "maturity.file.indicator-taken",
                        found -> References.sharedIndicators(found).getFirst());
        Items<Translation> translations = fields.optionalList("vertalingen", QuestionnaireFile::translation);
        return fields.make(() -> new Questionnaire(code, title, levels.all(), chapters.all(), translations.all()));
    }

    private static Optional<Translation> translation(Fields fields) {
        String key = fields.text("tekst", KEY_LENGTH);
        String language = fields.word("taal", LANGUAGES).orElse("");
        String from = fields.text("van", KEY_LENGTH);
        String words = fields.text("luidt");
        return fields.make(() -> new Translation(key, language, from, words));
    }

    private Optional<Level> level(Fields fields) {
        int number = fields.exactly("niveau", fields.position());
        int from = fields.exactly("vanaf", (fields.position() - 1) * Level.BAND);
        String name = fields.text("naam");
        String meaning = fields.text("betekenis");
        return fields.make(() -> new Level(number, from, name, meaning));
    }

    Optional<Chapter> chapter(Fields fields) {
        String code = fields.code(CodeForm.CHAPTER, "", chapterCodes);
        String title = fields.text("titel");
        String introduction = fields.text("inleiding");
        int weight = fields.number("gewicht", Chapter.WEIGHTS);
        Items<Question> asked = fields.list("vragen", question -> questions.question(question, code))
                .must(QuestionnaireFile::isFilled, "maturity.file.no-question");
        List<Check> checks = fields.optionalList("controles", this::check).all();
        return fields.make(() -> new Chapter(code, title, introduction, weight, asked.all(), checks));
    }

    private Optional<Check> check(Fields fields) {
        List<String> left = fields.words("links");
        List<String> right = fields.words("rechts");
        String explanation = fields.text("uitleg");
        Check.Relation relation = fields.optionalWord("vergelijk", RELATIONS).orElse(Check.Relation.EQUAL);
        return fields.make(() -> new Check(left, right, relation, explanation));
    }

    private static boolean isFilled(List<?> items) {
        return !items.isEmpty();
    }
}
