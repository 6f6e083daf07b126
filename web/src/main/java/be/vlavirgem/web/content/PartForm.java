package be.vlavirgem.web.content;

import be.vlavirgem.platform.content.ContentText;
import be.vlavirgem.platform.content.Translation;
import be.vlavirgem.platform.entries.Entries;
import be.vlavirgem.platform.entries.Entry;
import be.vlavirgem.platform.entries.EntryRule;
import be.vlavirgem.platform.entries.FieldRule;
import be.vlavirgem.web.form.FormFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is typed of one entry: each field as text, and its English. */
record PartForm(EntryRule level, FormFields fields) {

    static final String ENGLISH = "en";
    /** The field of the code of a new entry. */
    static final String CODE = "code";
    /** The field of what holds the entry. */
    static final String HOLDER = "in";
    static final String SEEN = "gezien";

    /** The form of an entry as it is kept. */
    static PartForm of(Entry entry, EntryRule level, Entries content) {
        var values = new LinkedHashMap<String, List<String>>();
        level.fields().forEach(field -> values.put(field.name(), shown(field, entry)));
        made(entry, content).forEach(made -> values
                .put(english(made.key().substring(entry.key().length() + 1)), List.of(made.words())));
        return new PartForm(level, FormFields.of(values));
    }

    private static List<String> shown(FieldRule field, Entry entry) {
        return List.of(String.join("\n", entry.all(field.name())));
    }

    static String english(String field) {
        return ENGLISH + "." + field;
    }

    /** The key of the entry a text is of. */
    static String entryOf(String text) {
        return text.substring(0, text.lastIndexOf('.'));
    }

    private static List<Translation> made(Entry entry, Entries content) {
        return content.translations().stream().filter(made -> entryOf(made.key()).equals(entry.key())).toList();
    }

    /** Tells whether an entry and its English are still what a form was made from. */
    static String seen(Entry entry, Entries content) {
        return new ContentText("", entry.values() + " " + made(entry, content)).fingerprint();
    }

    /** The same for what goes when it is taken out. */
    static String whole(Entry entry) {
        return new ContentText("", entry.toString()).fingerprint();
    }

    /** The entry as it was typed. */
    Entry entry(String key, String code, List<Entry> holding) {
        var values = new LinkedHashMap<String, List<String>>();
        level.fields().forEach(field -> {
            var typed = typed(field);
            if (!typed.isEmpty()) {
                values.put(field.name(), typed);
            }
        });
        return new Entry(key, code, values, holding);
    }

    private List<String> typed(FieldRule field) {
        var text = fields.text(field.name());
        return field.shape() == FieldRule.Shape.LINES
                ? text.lines().map(String::strip).filter(word -> !word.isEmpty()).distinct().toList()
                : Stream.of(text).filter(typed -> !typed.isEmpty()).toList();
    }

    /** The English as it was typed: one that stayed the same is as old as it was, unless its box says that it still holds. */
    List<Translation> translations(Entry typed, Entries content) {
        return level.fields()
                .stream()
                .filter(field -> field.translated() && fields.has(english(field.name()))
                        && !typed.text(field.name()).isEmpty())
                .map(field -> translation(typed, field.name(), content))
                .toList();
    }

    private Translation translation(Entry typed, String field, Entries content) {
        var text = new ContentText(typed.key() + "." + field, typed.text(field));
        var words = fields.text(english(field));
        var same = content.translations()
                .stream()
                .filter(made -> made.key().equals(text.key()) && made.words().equals(words))
                .findFirst();
        return new Translation(text.key(), ENGLISH,
                same.filter(_ -> !fields.has("klopt." + field)).map(Translation::from).orElse(text.fingerprint()),
                words);
    }

    /** What differs from the form of somebody else, by field. */
    Map<String, String> otherThan(PartForm other) {
        var differing = new LinkedHashMap<String, String>();
        names().filter(name -> !fields.text(name).equals(other.fields.text(name)))
                .forEach(name -> differing.put(name, other.fields.text(name)));
        return differing;
    }

    private Stream<String> names() {
        return level.fields()
                .stream()
                .flatMap(field -> field.translated()
                        ? Stream.of(field.name(), english(field.name()))
                        : Stream.of(field.name()));
    }

    Optional<FieldRule> field(String name) {
        return level.fields().stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
