package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.UUID;

/** Points to an authority as one that the visitor works for by delegation. */
record ClientId(UUID value) {

    OrganisationId organisation() {
        return new OrganisationId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
