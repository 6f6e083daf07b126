package be.vlavirgem.platform.sharing;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.PersonId;
import java.util.Optional;

/** With whom something is shared. */
public sealed interface Grantee {

    /** Everybody of another organisation. */
    record Organisation(OrganisationId id) implements Grantee {}

    /** Somebody of the own organisation. */
    record Person(PersonId id) implements Grantee {}

    /** Whoever holds the link; sent to the address, when there is one, and known to who made it by its label. */
    record Link(Optional<String> label, Optional<EmailAddress> address) implements Grantee {

        /** One that its address tells apart. */
        public Link(Optional<EmailAddress> address) {
            this(Optional.empty(), address);
        }
    }
}
