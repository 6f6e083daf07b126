package be.vlavirgem.domain.organisation;

import java.util.regex.Pattern;

/** Five digits by which Statbel (REFNIS) names a municipality, district or province. */
public record NisCode(String value) {

    private static final Pattern FIVE_DIGITS = Pattern.compile("[0-9]{5}");

    /** Refuses anything but five digits. */
    public NisCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("A NIS code has five digits, not \"%s\"".formatted(value));
        }
    }

    /** Says whether the text could be a NIS code; for forms. */
    public static boolean isValid(String text) {
        return FIVE_DIGITS.matcher(text).matches();
    }
}
