package be.vlavirgem.web.content;

import be.vlavirgem.platform.content.TranslationStatus;
import be.vlavirgem.platform.entries.Entry;
import be.vlavirgem.platform.entries.FieldRule;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Makes the fields of a form from what is declared of an entry. */
record PartFields(Kept kept, PartForm form, List<Mistake> errors, MessageSource messages, Locale locale) {

    List<PartPage.Field> of(Entry entry, TranslationStatus status) {
        return form.level().fields().stream().map(field -> field(field, english(field, entry, status))).toList();
    }

    /** English comes once there is Dutch. */
    List<PartPage.Field> ofNew() {
        return form.level().fields().stream().map(field -> field(field, null)).toList();
    }

    private PartPage.Field field(FieldRule field, PartPage.@Nullable English english) {
        return new PartPage.Field(field.name(), field.shape().name(), label(field.name()), hint(field),
                form.fields().first(field.name()), field.shape() == FieldRule.Shape.TEXT ? field.length().to() : 0,
                choices(field), Mistake.at(field.name(), errors), english);
    }

    /** What the field is called; of its English that it is. */
    String label(String field) {
        return field.startsWith(PartForm.ENGLISH + ".")
                ? messages.getMessage("web.content.english.of",
                        new Object[]{ label(field.substring(PartForm.ENGLISH.length() + 1)) }, locale)
                : kept.kind().words(locale, "field." + field);
    }

    private String hint(FieldRule field) {
        var key = "content.%s.hint.%s".formatted(kept.kind().key(), field.name());
        var own = messages.getMessage(key, null, "", locale);
        var bounds = switch (field.shape()) {
            case LINE, TEXT -> messages.getMessage("web.content.hint.length",
                    new Object[]{ field.length().from(), field.length().to() }, locale);
            case LINES -> messages.getMessage("web.content.hint.lines", null, locale);
            case CHOICE -> "";
        };
        var optional = field.required() ? "" : messages.getMessage("web.content.hint.optional", null, locale);
        return Stream.of(own == null ? "" : own, bounds, optional)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private List<Choice> choices(FieldRule field) {
        var chosen = form.fields().first(field.name());
        var none = Stream.of(Choice.of("", messages.getMessage(
                field.required() ? "web.content.choose" : "web.content.none", null, locale), chosen.isEmpty()));
        return Stream.concat(none, field.words()
                .stream()
                .map(word -> Choice.of(word, kept.kind().word(field, word, locale), word.equals(chosen))))
                .toList();
    }

    private PartPage.@Nullable English english(FieldRule field, Entry entry, TranslationStatus status) {
        if (!field.translated()) {
            return null;
        }
        var name = PartForm.english(field.name());
        var state = status.lines()
                .stream()
                .filter(line -> line.text().key().equals(entry.key() + "." + field.name()))
                .map(TranslationStatus.Line::state)
                .findFirst()
                .orElse(TranslationStatus.State.MISSING);
        return new PartPage.English(name, label(name), form.fields().first(name),
                "web.content.english." + state.name().toLowerCase(Locale.ROOT), chip(state),
                state == TranslationStatus.State.OUTDATED);
    }

    private static String chip(TranslationStatus.State state) {
        return switch (state) {
            case PRESENT -> "good";
            case OUTDATED -> "warn";
            case MISSING -> "plain";
        };
    }
}
