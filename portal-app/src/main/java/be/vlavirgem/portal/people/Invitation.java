package be.vlavirgem.portal.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Somebody asked to work for an organisation, who did not answer yet. Its link works once, seven days from the last sending.
 *
 * @param held true while who sent it is locked: the link works no longer
 */
record Invitation(InvitationId id, OrganisationId organisation, String organisationName, Invitee invitee, PersonId by,
        String byName, Instant sentAt, boolean held) {

    /** Who is asked, as what. */
    record Invitee(EmailAddress email, String name, List<Role> roles) {}

    static final Duration VALID = Duration.ofDays(7);
    /** So that nobody is sent one mail after the other. */
    static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);

    Instant until() {
        return sentAt.plus(VALID);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until());
    }

    /** True when its link works, and makes somebody an administrator. */
    boolean bringsAdministrator(Instant now) {
        return !held && !isOver(now) && invitee.roles().stream().anyMatch(Role::isAdministrator);
    }

    boolean mayBeSentAgain(Instant now) {
        return !now.isBefore(sentAt.plus(BETWEEN_MAILS));
    }

    Invitation sentBy(Access sender, Instant now) {
        return new Invitation(id, organisation, organisationName, invitee, sender.person(), sender.name(), now, false);
    }

    /** Neither name nor address, for the log. */
    @Override
    public String toString() {
        return id.toString();
    }
}
