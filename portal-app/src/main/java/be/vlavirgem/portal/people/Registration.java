package be.vlavirgem.portal.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.EmailAddress;
import java.time.Duration;
import java.time.Instant;

/** Somebody who asks for an account, of whom the address is confirmed and nobody decided yet. */
record Registration(RegistrationId id, Place place, Asker asker, Instant askedAt) {

    /** How long the link that confirms the address works. */
    static final Duration VALID = Duration.ofDays(3);

    /** For which organisation. */
    record Place(OrganisationId id, OrganisationKind kind, String name) {}

    /** Who asks, and as what they work there. */
    record Asker(EmailAddress email, String name, String position) {}

    /** Neither name nor address, for the log. */
    @Override
    public String toString() {
        return id.toString();
    }
}
