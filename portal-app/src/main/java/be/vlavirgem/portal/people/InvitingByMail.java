package be.vlavirgem.portal.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Inviting;
import be.vlavirgem.portal.people.Invitation.Invitee;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets other modules invite by the machine of this one. */
@Component
class InvitingByMail implements Inviting {

    private final Invitations invitations;

    InvitingByMail(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Optional<String> ask(Access by, OrganisationId organisation, Invited invited, Locale language) {
        return invitations.inviteNow(by, organisation, new Invitee(invited.email(), invited.name(), invited.roles()),
                language);
    }
}
