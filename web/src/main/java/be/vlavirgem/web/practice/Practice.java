package be.vlavirgem.web.practice;

import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.People.Colleague;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A practice organisation for which data is invented.
 *
 * @param likeness a code no municipality has: with the same one the same is invented
 * @param one      an invented colleague, who answered and asked
 * @param other    another one
 */
public record Practice(OrganisationId organisation, String name, int inhabitants, NisCode likeness, Colleague one,
        Colleague other) {

    /** The id of a thing that is invented: the same each time, so that an address of it keeps leading there. */
    public UUID id(String thing) {
        return UUID.nameUUIDFromBytes("%s %s".formatted(organisation, thing).getBytes(StandardCharsets.UTF_8));
    }
}
