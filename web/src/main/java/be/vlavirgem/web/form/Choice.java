package be.vlavirgem.web.form;

import org.jspecify.annotations.Nullable;

/** A row to choose in a card, a group of radios or a list. */
public record Choice(String value, String label, @Nullable String hint, boolean checked) {

    /** A row without a hint. */
    public static Choice of(String value, String label, boolean checked) {
        return new Choice(value, label, null, checked);
    }
}
