package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.UUID;

/** Points to a supplier; the id of its organisation. */
record SupplierId(UUID value) {

    static SupplierId of(OrganisationId organisation) {
        return new SupplierId(organisation.value());
    }

    OrganisationId organisation() {
        return new OrganisationId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
