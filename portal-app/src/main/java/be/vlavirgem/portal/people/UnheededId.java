package be.vlavirgem.portal.people;

import java.util.UUID;

/** Points to a request for an account at an organisation without administrator, on which V-ICT-OR decides. */
record UnheededId(UUID value) {

    RegistrationId registration() {
        return new RegistrationId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
