package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.delegation.Delegation;
import java.util.UUID;

/** Points to a delegation as the body that got it sees it. */
record MandateId(UUID value) {

    Delegation.Id delegation() {
        return new Delegation.Id(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
