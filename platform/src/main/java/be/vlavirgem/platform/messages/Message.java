package be.vlavirgem.platform.messages;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened, to be told to people.
 *
 * @param type the code of a {@link MessageType}
 * @param occasion the same for the same happening: nobody is told of it twice
 * @param actor who did it
 * @param subject the key of a message, or a name that is no person's (a round, a task)
 * @param path where in the portal it stands
 * @param said what the actor says with it, for the mail at once only; empty when nothing
 */
public record Message(String type, UUID occasion, OrganisationId organisation, Optional<PersonId> actor, String subject,
        Optional<LocalDate> day, String path, String said) {

    /** Without a word of the actor's own. */
    public Message(String type, UUID occasion, OrganisationId organisation, Optional<PersonId> actor, String subject,
            Optional<LocalDate> day, String path) {
        this(type, occasion, organisation, actor, subject, day, path, "");
    }
}
