package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;

/** Who answered or submitted, by the name people know. */
record Author(PersonId person, String name) {

    static Author of(Access access) {
        return new Author(access.person(), access.name());
    }
}
