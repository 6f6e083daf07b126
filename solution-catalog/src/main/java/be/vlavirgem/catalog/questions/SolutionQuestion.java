package be.vlavirgem.catalog.questions;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A question of an authority about a solution, as the authority sees it.
 *
 * @param named whether the supplier is told which authority asks
 * @param lapsed since when no answer will come, for its supplier ended
 * @param closed when the authority closed it, or withdrew it
 */
record SolutionQuestion(Id id, OrganisationId asker, PersonId askedBy, About about, String text, boolean named,
        Instant askedAt, Optional<LocalDate> lapsed, Optional<Instant> closed) {

    static final int LONGEST = 2_000;
    static final int LONGEST_REPLY = 4_000;

    /** Made before the row exists. */
    record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** The solution, by the name it had when it was asked about, and who offers it. */
    record About(UUID solution, String name, OrganisationId supplier, String supplierName) {}

    /**
     * What one side said after it was asked; never changed.
     *
     * @param by the supplier that said so, where it became part of the one the question is for now
     */
    record Word(boolean bySupplier, String text, Instant at, Optional<String> by) {}

    /**
     * The same as the supplier sees it.
     *
     * @param asker the name of the authority; empty when it did not want to be named
     */
    record Told(Id id, UUID solution, String name, String text, Optional<String> asker, Instant askedAt,
            Optional<Instant> closed) {}
}
