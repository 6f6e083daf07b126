package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.delegation.Delegation;
import java.util.UUID;

/** Points to a delegation as the authority that gave it sees it. */
record DelegationId(UUID value) {

    Delegation.Id delegation() {
        return new Delegation.Id(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
