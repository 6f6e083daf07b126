package be.vlavirgem.domain.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/** Ten digits of the Belgian register of enterprises (KBO); the last two are 97 minus the others modulo 97. */
public record KboNumber(String value) {

    private static final Pattern TEN_DIGITS = Pattern.compile("[01][0-9]{9}");

    /** Refuses what is no ten digits, or whose check digits do not hold. */
    public KboNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "A KBO number has ten digits of which the last two check the others, not \"%s\"".formatted(value));
        }
    }

    /** Says whether the ten digits hold together; for forms. Takes digits only, no dots. */
    public static boolean isValid(String text) {
        return TEN_DIGITS.matcher(text).matches()
                && 97 - Integer.parseInt(text.substring(0, 8)) % 97 == Integer.parseInt(text.substring(8));
    }

    /** The number as people type it: with or without dots, spaces and "BE"; empty when it is none. */
    public static Optional<KboNumber> read(String typed) {
        var digits = typed.strip().replaceFirst("(?i)^BE", "").replaceAll("[.\\s]", "");
        return Optional.of(digits).filter(KboNumber::isValid).map(KboNumber::new);
    }

    /** The way people write it: 0207.508.932. */
    public String formatted() {
        return value.substring(0, 4) + "." + value.substring(4, 7) + "." + value.substring(7);
    }
}
