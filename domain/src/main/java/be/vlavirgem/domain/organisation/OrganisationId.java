package be.vlavirgem.domain.organisation;

import java.util.Optional;
import java.util.UUID;

/** Points to an organisation. */
public record OrganisationId(UUID value) {

    /** Reads an id that came from outside; empty when it is none. */
    public static Optional<OrganisationId> parse(String text) {
        try {
            return Optional.of(new OrganisationId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
