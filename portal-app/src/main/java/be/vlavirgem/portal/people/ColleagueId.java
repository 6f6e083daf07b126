package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.PersonId;
import java.util.UUID;

/** Points to somebody as one who works for the same organisation as the visitor. */
record ColleagueId(UUID value) {

    PersonId person() {
        return new PersonId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
