package be.vlavirgem.catalog.customers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * What an authority says of a solution.
 *
 * @param since the day from which it uses it; only with yes
 * @param again the day on which it is asked again; only with later
 */
record UseAnswer(Kind kind, Optional<LocalDate> since, Optional<LocalDate> again) {

    private static final int DAYS_OF_REST = 30;

    /** Yes, no, or not now; each with the word in a form. */
    enum Kind {
        YES("ja"), NO("nee"), LATER("later");

        final String word;

        Kind(String word) {
            this.word = word;
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
        }
    }

    /** How the address says what was answered; nothing for what is no answer. */
    static String said(String word) {
        return Kind.of(word).map(kind -> "?" + kind.word).orElse("");
    }

    static UseAnswer yes(LocalDate since) {
        return new UseAnswer(Kind.YES, Optional.of(since), Optional.empty());
    }

    static UseAnswer no() {
        return new UseAnswer(Kind.NO, Optional.empty(), Optional.empty());
    }

    static UseAnswer later(LocalDate today) {
        return new UseAnswer(Kind.LATER, Optional.empty(), Optional.of(today.plusDays(DAYS_OF_REST)));
    }
}
