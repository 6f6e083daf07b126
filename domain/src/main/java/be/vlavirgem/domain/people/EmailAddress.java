package be.vlavirgem.domain.people;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address, in lower case: the name a person signs in with. */
public record EmailAddress(String value) {

    private static final Pattern PLAUSIBLE = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,255}");

    private static final Pattern REACHABLE = Pattern.compile("[^@]+@[^@.]+(\\.[^@.]+)+");

    /** Normalises, and refuses what cannot be an address. */
    public EmailAddress {
        value = normalised(value);
        if (!PLAUSIBLE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Says whether the text could be an address; for forms. */
    public static boolean isValid(String text) {
        return PLAUSIBLE.matcher(normalised(text)).matches();
    }

    /** Says whether mail from outside could arrive there: its domain has a dot. For forms that take a new address. */
    public static boolean isReachable(String text) {
        return isValid(text) && REACHABLE.matcher(normalised(text)).matches();
    }

    private static String normalised(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
