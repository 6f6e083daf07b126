package be.vlavirgem.portal.people;

import java.util.UUID;

/** Points to an invitation. */
record InvitationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
