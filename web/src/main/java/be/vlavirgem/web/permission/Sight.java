package be.vlavirgem.web.permission;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.looking.LookAlong;
import java.util.Optional;

/** Through whose eyes a request sees the portal. */
sealed interface Sight {

    /** One's own, or those of nobody in particular. */
    record Own(Optional<Access> access) implements Sight {}

    /** Those of the person whom somebody of V-ICT-OR looks along with: it changes nothing. */
    record Along(LookAlong look, Access access) implements Sight {}

    /** It was somebody else's until just now. */
    record Over(PersonId person) implements Sight {}
}
