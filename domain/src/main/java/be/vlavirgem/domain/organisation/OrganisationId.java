package be.vlavirgem.domain.organisation;

import java.util.UUID;

/** Points to an organisation. */
public record OrganisationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
