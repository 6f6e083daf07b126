package be.vlavirgem.portal.people;

import java.util.UUID;

/** Points to a request for an account. */
record RegistrationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
