package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.KboNumber;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A KBO number as people type it: with or without dots, spaces and "BE". */
record TypedKbo(String digits) {

    static TypedKbo of(@Nullable String typed) {
        var text = Objects.requireNonNullElse(typed, "").strip();
        return new TypedKbo(text.replaceFirst("(?i)^BE", "").replaceAll("[.\\s]", ""));
    }

    /** True when nothing is typed, or a number whose check digits hold. */
    boolean isSensible() {
        return digits.isEmpty() || KboNumber.isValid(digits);
    }

    /** The number, of what is sensible. */
    Optional<KboNumber> number() {
        return digits.isEmpty() ? Optional.empty() : Optional.of(new KboNumber(digits));
    }

    /** As people write it, or as it was typed when it is no number. */
    static String shown(@Nullable String digits) {
        return digits != null && KboNumber.isValid(digits)
                ? new KboNumber(digits).formatted()
                : Objects.requireNonNullElse(digits, "");
    }
}
