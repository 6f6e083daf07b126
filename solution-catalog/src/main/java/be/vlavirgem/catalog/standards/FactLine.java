package be.vlavirgem.catalog.standards;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a standard says of one field.
 *
 * @param labelKey the words before it
 * @param textKey the words of a code, and of what a register writes in place of a day; null for what is said as it is
 * @param text as it was given
 * @param day as it was understood; null where it is no day
 * @param remark what was said about the day; null where nothing was
 * @param link where it leads; null where it is no address of the web
 */
record FactLine(String labelKey, @Nullable String textKey, String text, @Nullable LocalDate day,
        @Nullable String remark, @Nullable String link) {

    static FactLine of(Field field, String text) {
        return new FactLine("catalog.standards.field." + field.code(), words(field, text).orElse(null), text,
                field.isDay() ? GivenDay.read(text).orElse(null) : null,
                field.isDay() ? GivenDay.remark(text).orElse(null) : null,
                field == Field.SPECIFICATION ? WebLink.of(text).orElse(null) : null);
    }

    private static Optional<String> words(Field field, String text) {
        if (field.isDay()) {
            return GivenDay.instead(text);
        }
        return Optional.of(text).filter(code -> Codes.isKnown(field, code)).map(code -> Codes.key(field, code));
    }

    FactLine labelled(String key) {
        return new FactLine(key, textKey, text, day, remark, link);
    }
}
