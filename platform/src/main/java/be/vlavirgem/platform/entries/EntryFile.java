package be.vlavirgem.platform.entries;

import be.vlavirgem.platform.content.Translation;
import be.vlavirgem.platform.yaml.CodeRule;
import be.vlavirgem.platform.yaml.Fields;
import be.vlavirgem.platform.yaml.Range;
import be.vlavirgem.platform.yaml.YamlReading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads entries as editors write them, in YAML, and refuses a faulty file whole with all that is wrong. */
public final class EntryFile {

    private static final Map<String, String> LANGUAGES = Map.of("en", "en");
    private static final Range KEY_LENGTH = new Range(1, 200);
    private static final Range ANY = new Range(1, 4000);

    /** Lower case letters, digits and hyphens: a code stands in addresses. */
    private enum EntryCode implements CodeRule {
        ENTRY;

        private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

        @Override
        public boolean fits(String code) {
            return FORM.matcher(code).matches();
        }

        @Override
        public String messageKey() {
            return "file.entry-code";
        }
    }

    private final Map<String, Set<String>> taken = new HashMap<>();

    private EntryFile() {}

    /** The content of that code. */
    public static YamlReading<Entries> read(String yaml, String code, EntryRule rule) {
        return YamlReading.of(yaml, fields -> new EntryFile().entries(fields, code, rule));
    }

    private Optional<Entries> entries(Fields fields, String code, EntryRule rule) {
        fields.word("code", Map.of(code, code));
        var entries = fields.list(rule.list(), entry -> entry(entry, "", rule))
                .must(found -> !found.isEmpty(), "file.no-entry");
        var translations = fields.optionalList("vertalingen", EntryFile::translation);
        return fields.make(() -> new Entries(code, entries.all(), translations.all()));
    }

    /** An entry of its level, within the one of that key. */
    private Optional<Entry> entry(Fields fields, String holder, EntryRule rule) {
        var scope = rule.begin().isEmpty() ? holder + "." + rule.list() : rule.begin();
        var code = fields.code(EntryCode.ENTRY, "", taken.computeIfAbsent(scope, _ -> new HashSet<>()));
        var values = new LinkedHashMap<String, List<String>>();
        rule.fields().forEach(field -> {
            var said = values(fields, field);
            if (!said.isEmpty()) {
                values.put(field.name(), said);
            }
        });
        var key = rule.key(holder, code);
        var within = rule.within().map(level -> fields.list(level.list(), entry -> entry(entry, key, level)).all());
        var entry = new Entry(key, code, values, within.orElse(List.of()));
        rule.checks().forEach(check -> fields.must(check.holds().test(entry), check.messageKey()));
        return fields.make(() -> entry);
    }

    private static List<String> values(Fields fields, FieldRule rule) {
        return switch (rule.shape()) {
            case LINES -> fields.optionalTexts(rule.name(), rule.length());
            case CHOICE -> choice(fields, rule).stream().toList();
            case LINE, TEXT -> text(fields, rule).stream().filter(text -> !text.isEmpty()).toList();
        };
    }

    private static Optional<String> choice(Fields fields, FieldRule rule) {
        var words = new LinkedHashMap<String, String>();
        rule.words().forEach(word -> words.put(word, word));
        return rule.required() ? fields.word(rule.name(), words) : fields.optionalWord(rule.name(), words);
    }

    private static Optional<String> text(Fields fields, FieldRule rule) {
        return rule.required()
                ? Optional.of(fields.text(rule.name(), rule.length()))
                : fields.optionalText(rule.name(), rule.length());
    }

    private static Optional<Translation> translation(Fields fields) {
        var key = fields.text("tekst", KEY_LENGTH);
        var language = fields.word("taal", LANGUAGES).orElse("");
        var from = fields.text("van", KEY_LENGTH);
        var words = fields.text("luidt", ANY);
        return fields.make(() -> new Translation(key, language, from, words));
    }
}
