package be.vlavirgem.platform.entries;

import be.vlavirgem.platform.content.ContentText;
import be.vlavirgem.platform.content.Translation;
import be.vlavirgem.platform.content.TranslationStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of entries in one language: in another than Dutch only as far as they were translated from the Dutch of now. */
public final class EntryTexts {

    private final Map<String, String> translated;

    private EntryTexts(Map<String, String> translated) {
        this.translated = translated;
    }

    public static EntryTexts of(Entries entries, EntryRule rule, Locale locale) {
        return new EntryTexts(TranslationStatus.of(of(entries, rule), entries.translations(), locale.getLanguage())
                .lines()
                .stream()
                .filter(line -> line.state() == TranslationStatus.State.PRESENT)
                .map(line -> line.translation().orElseThrow())
                .collect(Collectors.toMap(Translation::key, Translation::words)));
    }

    static List<ContentText> of(Entries entries, EntryRule rule) {
        return entries.entries().stream().flatMap(entry -> texts(entry, rule)).toList();
    }

    private static Stream<ContentText> texts(Entry entry, EntryRule rule) {
        var own = rule.fields()
                .stream()
                .filter(field -> field.translated() && !entry.text(field.name()).isBlank())
                .map(field -> new ContentText(key(entry, field.name()), entry.text(field.name())));
        return Stream.concat(own, rule.within()
                .stream()
                .flatMap(within -> entry.entries().stream().flatMap(one -> texts(one, within))));
    }

    private static String key(Entry entry, String field) {
        return entry.key() + "." + field;
    }

    /** In this language, or in Dutch where it is not translated. */
    public String text(Entry entry, String field) {
        return translated.getOrDefault(key(entry, field), entry.text(field));
    }

    /** Whether what is said there is Dutch still. */
    public boolean isDutch(Entry entry, String field) {
        return !translated.containsKey(key(entry, field));
    }
}
