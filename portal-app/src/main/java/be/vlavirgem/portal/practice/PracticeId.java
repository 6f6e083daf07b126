package be.vlavirgem.portal.practice;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.UUID;

/** Points to an organisation that is one to practise in, in an address; no other is found by it. */
record PracticeId(UUID value) {

    OrganisationId organisation() {
        return new OrganisationId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
