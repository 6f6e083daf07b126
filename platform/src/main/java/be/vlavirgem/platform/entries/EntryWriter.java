package be.vlavirgem.platform.entries;

import be.vlavirgem.platform.content.Translation;
import be.vlavirgem.platform.yaml.YamlLines;
import java.util.List;

/** Writes entries as a file that reads back the same; remarks of editors are not in it. */
final class EntryWriter {

    private final YamlLines out;

    private EntryWriter(YamlLines out) {
        this.out = out;
    }

    static String write(Entries entries, EntryRule rule) {
        return lines(entries, rule).text();
    }

    static YamlLines lines(Entries entries, EntryRule rule) {
        var lines = new YamlLines();
        new EntryWriter(lines).all(entries, rule);
        return lines;
    }

    private void all(Entries entries, EntryRule rule) {
        out.text("code", entries.code());
        out.list(rule.list(), entries.entries(), entry -> entry(entry, rule));
        if (!entries.translations().isEmpty()) {
            out.list("vertalingen", entries.translations(), this::translation);
        }
    }

    private void entry(Entry entry, EntryRule rule) {
        out.named(entry.key() + "/", () -> {
            out.text("code", entry.code());
            rule.fields().forEach(field -> field(field, entry.all(field.name())));
        });
        rule.within().ifPresent(level -> out.list(level.list(), entry.entries(), one -> entry(one, level)));
    }

    private void field(FieldRule rule, List<String> values) {
        if (rule.shape() == FieldRule.Shape.LINES) {
            if (!values.isEmpty()) {
                out.list(rule.name(), values);
            }
        } else if (rule.required() || !values.isEmpty()) {
            out.text(rule.name(), values.isEmpty() ? "" : values.getFirst());
        }
    }

    private void translation(Translation translation) {
        out.text("tekst", translation.key());
        out.text("taal", translation.language());
        out.text("van", translation.from());
        out.text("luidt", translation.words());
    }
}
