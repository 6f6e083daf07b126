package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import java.util.Optional;

/**
 * Who answered or submitted, by the name people know.
 *
 * @param person of somebody without account the id of the {@link GuestRequest} by which they answered
 * @param askedBy the colleague who asked somebody without account
 */
record Author(PersonId person, String name, Optional<String> askedBy) {

    Author(PersonId person, String name) {
        this(person, name, Optional.empty());
    }

    static Author of(Access access) {
        return new Author(access.person(), access.name());
    }
}
