package be.vlavirgem.catalog.standards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a standard says of one field.
 *
 * @param labelKey the words before it
 * @param textKey the words of a code; null for what is said as it is
 * @param text as it was given
 * @param day as it was understood; null where it is no day
 * @param link where it leads; null where it is no address of the web
 */
record FactLine(String labelKey, @Nullable String textKey, String text, @Nullable LocalDate day,
        @Nullable String link) {

    static FactLine of(Field field, String text) {
        return new FactLine("catalog.standards.field." + field.code(),
                Codes.isKnown(field, text) ? Codes.key(field, text) : null, text,
                field.isDay() ? GivenDay.read(text).orElse(null) : null,
                field == Field.SPECIFICATION ? WebLink.of(text).orElse(null) : null);
    }

    /** True where what was given is no day of itself, so that it is shown beside it. */
    public boolean isAsGiven() {
        return day != null && !GivenDay.isClean(text);
    }
}
