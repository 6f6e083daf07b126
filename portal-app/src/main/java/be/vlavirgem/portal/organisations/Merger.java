package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.KboNumber;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Authorities that go on as one.
 *
 * @param ending those that end the day before
 * @param day the first of the successor
 */
record Merger(List<Party> ending, Successor successor, LocalDate day) {

    /** One that takes part. */
    record Party(OrganisationId id, String name) {}

    /** Who goes on. */
    sealed interface Successor {

        String name();

        /** One of those that take part. */
        record Existing(OrganisationId id, String name) implements Successor {}

        /** An organisation that begins. */
        record New(String name, NisCode nis, Optional<KboNumber> municipality, Optional<KboNumber> ocmw)
                implements
                    Successor {}
    }

    /** Everyone who takes part, the one that goes on included. */
    List<OrganisationId> parties() {
        return Stream.concat(ending.stream().map(Party::id), goingOn().stream()).toList();
    }

    /** The one of them that goes on; empty when a new one begins. */
    Optional<OrganisationId> goingOn() {
        return successor instanceof Successor.Existing existing ? Optional.of(existing.id()) : Optional.empty();
    }
}
