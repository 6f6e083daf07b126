package be.vlavirgem.catalog.standards;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A standard that solutions can claim. One of the register follows the register, and vanishes with it without being forgotten;
 * one kept by hand is changed and ended by V-ICT-OR. Its slug stays what it was.
 */
record Standard(StandardId id, String slug, Origin origin, Facts facts, Optional<LocalDate> vanishedOn, int revision) {

    /** Where a standard comes from. */
    enum Origin {
        /** The Flemish OSLO register. */
        REGISTER,
        /** V-ICT-OR keeps it. */
        HAND
    }

    Standard {
        if (!Slug.isValid(slug)) {
            throw new IllegalArgumentException("\"%s\" is no slug".formatted(slug));
        }
        if (facts.text(Field.TITLE).isEmpty()) {
            throw new IllegalArgumentException("Standard %s has no title".formatted(slug));
        }
        if (origin == Origin.HAND && vanishedOn.isPresent()) {
            throw new IllegalArgumentException(
                    "Standard %s is kept by hand and vanishes from no register".formatted(slug));
        }
    }

    /** One that was not there before. */
    static Standard fresh(StandardId id, String slug, Origin origin, Facts facts) {
        return new Standard(id, slug, origin, facts, Optional.empty(), 0);
    }

    /** With other facts, and in the register again when it had vanished. */
    Standard changed(Facts now) {
        return new Standard(id, slug, origin, now, Optional.empty(), revision + 1);
    }

    /** No longer in the register since that day. */
    Standard vanished(LocalDate day) {
        if (vanishedOn.isPresent()) {
            throw new IllegalStateException(
                    "Standard %s vanished before; only one in the register can".formatted(slug));
        }
        return new Standard(id, slug, origin, facts, Optional.of(day), revision + 1);
    }

    /** Holds no more since that day, as V-ICT-OR says. */
    Standard ended(LocalDate day) {
        if (!mayEnd()) {
            throw new IllegalStateException(
                    "Standard %s is of %s or ended; only one kept by hand can end".formatted(slug, origin));
        }
        return changed(facts.with(Map.of(Field.STATUS, Codes.ENDED, Field.ENDED, day.toString())));
    }

    boolean isByHand() {
        return origin == Origin.HAND;
    }

    boolean mayEnd() {
        return isByHand() && !facts.text(Field.STATUS).equals(Optional.of(Codes.ENDED));
    }
}
