package be.vlavirgem.platform.entries;

import be.vlavirgem.platform.content.ContentKind;
import be.vlavirgem.platform.content.ContentPart;
import be.vlavirgem.platform.content.ContentText;
import be.vlavirgem.platform.content.Translation;
import be.vlavirgem.platform.yaml.YamlLines;
import be.vlavirgem.platform.yaml.YamlReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/**
 * Versioned content that is a list of entries. Its words stand under {@code content.<key>}: {@code .field.<field>} names a
 * field, {@code .<field>.<word>} what is chosen.
 */
public abstract class EntryKind implements ContentKind<Entries> {

    private final String key;
    private final String code;
    private final EntryRule rule;
    private final MessageSource messages;

    protected EntryKind(String key, String code, EntryRule rule, MessageSource messages) {
        this.key = key;
        this.code = code;
        this.rule = rule;
        this.messages = messages;
    }

    @Override
    public final String key() {
        return key;
    }

    /** The code of the one content there is of this kind. */
    public final String code() {
        return code;
    }

    public final EntryRule rule() {
        return rule;
    }

    @Override
    public final String code(Entries entries) {
        return entries.code();
    }

    /** A file as somebody offers it. */
    public final YamlReading<Entries> reading(String yaml) {
        return EntryFile.read(yaml, code, rule);
    }

    @Override
    public final Entries read(String body) {
        return reading(body).sound();
    }

    @Override
    public final String write(Entries entries) {
        return EntryWriter.write(entries, rule);
    }

    /** The lines of a file, each of which knows its field as {@code <key of the entry>/<field>}. */
    public final YamlLines lines(Entries entries) {
        return EntryWriter.lines(entries, rule);
    }

    /** All entries with where they stand. */
    public final List<EntryPlace> places(Entries entries) {
        return EntryPlace.all(entries, rule).toList();
    }

    /** The keys of what was published and stays, and is not there: others point to it. */
    public final List<String> gone(Entries published, Entries next) {
        var kept = next.all().map(Entry::key).collect(Collectors.toSet());
        return EntryPlace.all(published, rule)
                .filter(place -> place.level().stays() && !kept.contains(place.entry().key()))
                .map(place -> place.entry().key())
                .toList();
    }

    @Override
    public final List<ContentPart> parts(Entries entries, Locale locale) {
        var parts = new ArrayList<ContentPart>();
        entries.entries().forEach(entry -> parts(entry, entry.key(), rule, locale, parts));
        return parts;
    }

    private void parts(Entry entry, String group, EntryRule level, Locale locale, List<ContentPart> parts) {
        var traits = level.fields().stream().flatMap(field -> trait(entry, field, locale)).toList();
        parts.add(new ContentPart(entry.key(), group, entry.name(), traits));
        level.within()
                .ifPresent(within -> entry.entries()
                        .forEach(one -> parts(one, within.within().isPresent() ? one.key() : entry.key(), within,
                                locale, parts)));
    }

    private Stream<ContentPart.Trait> trait(Entry entry, FieldRule field, Locale locale) {
        return entry.all(field.name())
                .stream()
                .map(value -> new ContentPart.Trait(words(locale, "field." + field.name()),
                        word(field, value, locale)));
    }

    /** What was chosen, in words. */
    public final String word(FieldRule field, String value, Locale locale) {
        return field.words().contains(value) ? words(locale, field.name() + "." + value) : value;
    }

    /** One of the words of this kind. */
    public final String words(Locale locale, String what, Object... arguments) {
        return messages.getMessage("content.%s.%s".formatted(key, what), arguments, locale);
    }

    @Override
    public final List<ContentText> texts(Entries entries) {
        return EntryTexts.of(entries, rule);
    }

    @Override
    public final List<Translation> translations(Entries entries) {
        return entries.translations();
    }
}
