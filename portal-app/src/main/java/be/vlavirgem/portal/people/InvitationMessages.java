package be.vlavirgem.portal.people;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.MessageKind;
import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.Messages;
import be.vlavirgem.platform.messages.Writing;
import be.vlavirgem.platform.secret.Secret;
import be.vlavirgem.web.form.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Mails an invitation, and tells who invited that it was accepted. */
@Component
class InvitationMessages {

    private static final String INVITATION = "invitation";
    private static final String TO_SUPPLIER = "invitation-supplier";
    private static final String ACCEPTED = "invitation-accepted";
    static final String FOLDER = "content/portal/mails";

    private final Messages messages;
    private final People people;
    private final RoleWords roles;
    private final IdSource ids;
    private final Clock clock;

    InvitationMessages(Messages messages, People people, RoleWords roles, IdSource ids, Clock clock) {
        this.messages = messages;
        this.people = people;
        this.roles = roles;
        this.ids = ids;
        this.clock = clock;
    }

    @Bean
    static MessageType invitation() {
        return asking(INVITATION);
    }

    /** Those of a supplier come to describe solutions. */
    @Bean
    static MessageType invitationOfSupplier() {
        return asking(TO_SUPPLIER);
    }

    private static MessageType asking(String code) {
        return MessageType.secret(code, FOLDER, MessageVariable.NAME, MessageVariable.ORGANISATION,
                MessageVariable.COLLEAGUE, MessageVariable.SENDER, MessageVariable.ROLES, MessageVariable.DAY);
    }

    @Bean
    static MessageType invitationAccepted() {
        return MessageType.of(ACCEPTED, MessageKind.INVITATION, FOLDER, MessageVariable.NAME,
                MessageVariable.ORGANISATION, MessageVariable.COLLEAGUE);
    }

    /** In the name of who sends it, and of the organisation they work for: V-ICT-OR, or the one itself. */
    void send(Access by, Invitation invitation, Secret link, Locale language) {
        var last = LocalDate.ofInstant(invitation.until(), clock.getZone());
        messages.write(new Writing(invitation.organisation(), type(invitation), invitation.invitee().email(), language,
                AcceptController.PAGE + link.text(),
                Map.of(MessageVariable.NAME, invitation.invitee().name(), MessageVariable.ORGANISATION,
                        invitation.organisationName(), MessageVariable.COLLEAGUE, invitation.byName(),
                        MessageVariable.SENDER,
                        by.current().map(Membership::name).orElse(invitation.organisationName()),
                        MessageVariable.ROLES, roles.list(invitation.invitee().roles(), language),
                        MessageVariable.DAY, Days.write(last))));
    }

    private static String type(Invitation invitation) {
        return Role.of(OrganisationKind.SUPPLIER).containsAll(invitation.invitee().roles()) ? TO_SUPPLIER : INVITATION;
    }

    /** Who invited is told when still an administrator there; V-ICT-OR reads it on the page of the organisation. */
    void accepted(Invitation invitation, PersonId by) {
        if (people.whoMay(Permission.MANAGE_PEOPLE, invitation.organisation()).contains(invitation.by())) {
            messages.tell(new Message(ACCEPTED, ids.next(), invitation.organisation(), Optional.of(by),
                    invitation.organisationName(), Optional.empty(), ColleagueList.PATH), List.of(invitation.by()));
        }
    }
}
