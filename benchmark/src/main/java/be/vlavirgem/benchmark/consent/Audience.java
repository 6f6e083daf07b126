package be.vlavirgem.benchmark.consent;

import java.util.Arrays;
import java.util.Optional;

/** To whom the figures of a theme are shown by name; each reaches further than the one before. */
enum Audience {
    NOBODY,
    /** Authorities of the own reference region. */
    REGION,
    /** All local authorities. */
    AUTHORITIES,
    /** Everybody, in the open data too. */
    PUBLIC;

    static Optional<Audience> of(String typed) {
        return Arrays.stream(values()).filter(one -> one.name().equals(typed)).findFirst();
    }

    boolean isSomebody() {
        return this != NOBODY;
    }
}
