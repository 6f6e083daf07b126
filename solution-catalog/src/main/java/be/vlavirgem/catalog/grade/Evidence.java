package be.vlavirgem.catalog.grade;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the sheet of a solution says of its security, as far as it says anything; what is empty is not known, and never
 * counts against it.
 *
 * @param certificate a certificate for information security, with the last day it is valid
 * @param penetrationTest the day of the last one
 * @param agreement there is a processing agreement
 * @param exit there is an arrangement for who leaves
 * @param accessibility the day of the accessibility statement (WCAG)
 * @param support of the version that is sold
 */
public record Evidence(Optional<Claim<LocalDate>> certificate, Optional<Claim<Boolean>> twoFactor,
        Optional<Claim<LocalDate>> penetrationTest, Optional<Claim<Boolean>> agreement, Optional<Claim<Boolean>> exit,
        Optional<Claim<LocalDate>> accessibility, Optional<Claim<Support>> support) {
    /** Nothing is known. */
    public static Evidence none() {
        return new Evidence(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    /**
     * Something that is said.
     *
     * @param proven by a document or a check; else the supplier declares it
     */
    public record Claim<T>(T value, boolean proven) {
        /** What a document or a check shows. */
        public static <T> Claim<T> proven(T value) {
            return new Claim<>(value, true);
        }

        /** What the supplier says. */
        public static <T> Claim<T> declared(T value) {
            return new Claim<>(value, false);
        }
    }

    /** How a version is looked after. */
    public enum Support {
        /** Not sold for use yet. */
        IN_DEVELOPMENT,
        /** Gets everything. */
        ACTIVE,
        /** Gets repairs only. */
        MAINTENANCE,
        /** Gets nothing any more, also no repair of a leak. */
        ENDED
    }
}
