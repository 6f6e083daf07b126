package be.vlavirgem.catalog.fields;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A claim that somebody other than the supplier looked into.
 *
 * @param on the day it was found to be so
 * @param until the last day it counts; empty as long as the claim stays the same
 * @param paper the document that shows it, where its supplier lets everybody read it
 */
public record Proven(Claim claim, LocalDate on, Optional<LocalDate> until, Optional<Paper> paper) {

    /** A document, and whose it is. */
    public record Paper(UUID document, UUID keeper) {}

    /** The same, without a document to take. */
    public Proven withoutPaper() {
        return new Proven(claim, on, until, Optional.empty());
    }

    /** Says whether it still counts on that day. */
    public boolean holds(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isEmpty();
    }
}
