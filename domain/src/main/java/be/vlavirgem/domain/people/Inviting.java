package be.vlavirgem.domain.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks somebody to work for an organisation, by a mail whose link works once; there is one machine for that, in the portal. */
public interface Inviting {

    /** Who is asked, as what. */
    record Invited(EmailAddress email, String name, List<Role> roles) {
        public Invited {
            roles = List.copyOf(roles);
        }
    }

    /** In the caller's transaction, in the scope of that organisation; the key of why it cannot be, else nothing. */
    Optional<String> ask(Access by, OrganisationId organisation, Invited invited, Locale language);
}
