package be.vlavirgem.portal.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.MessageKind;
import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.Messages;
import be.vlavirgem.platform.messages.Writing;
import be.vlavirgem.platform.secret.Secret;
import be.vlavirgem.portal.people.Registration.Asker;
import be.vlavirgem.portal.people.Registration.Place;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Asks whether an address is the asker's, tells who decides, and tells the asker of a refusal. */
@Component
class RegistrationMessages {

    private static final String CONFIRM = "registration-confirm";
    private static final String ASKED = "registration-asked";
    private static final String REFUSED = "registration-refused";

    private final Messages messages;
    private final People people;
    private final Organisations organisations;

    RegistrationMessages(Messages messages, People people, Organisations organisations) {
        this.messages = messages;
        this.people = people;
        this.organisations = organisations;
    }

    @Bean
    static MessageType registrationConfirm() {
        return MessageType.secret(CONFIRM, InvitationMessages.FOLDER, MessageVariable.NAME,
                MessageVariable.ORGANISATION);
    }

    @Bean
    static MessageType registrationAsked() {
        return MessageType.of(ASKED, MessageKind.APPROVAL, InvitationMessages.FOLDER, MessageVariable.NAME,
                MessageVariable.SUBJECT);
    }

    @Bean
    static MessageType registrationRefused() {
        return MessageType.service(REFUSED, InvitationMessages.FOLDER, MessageVariable.NAME,
                MessageVariable.ORGANISATION, MessageVariable.SUBJECT);
    }

    void confirm(Asker asker, Place place, Secret link, Locale language) {
        write(CONFIRM, asker, place, RegistrationController.PATH + "/" + link.text(), "", language);
    }

    void refused(Registration one, String reason, Locale language) {
        write(REFUSED, one.asker(), one.place(), RegistrationController.PATH, reason, language);
    }

    private void write(String type, Asker asker, Place place, String path, String subject, Locale language) {
        messages.write(new Writing(place.id(), type, asker.email(), language, path,
                Map.of(MessageVariable.NAME, asker.name(), MessageVariable.ORGANISATION, place.name(),
                        MessageVariable.SUBJECT, subject)));
    }

    /** The administrators of the organisation decide; V-ICT-OR where there is none. */
    void asked(Registration one) {
        var administrators = people.whoMay(Permission.MANAGE_PEOPLE, one.place().id());
        if (!administrators.isEmpty()) {
            messages.tell(message(one, one.place().id(), RegistrationDesk.OWN), administrators);
        } else {
            var keeper = organisations.named(OrganisationKind.ASSOCIATION, "V-ICT-OR").orElseThrow();
            messages.tell(message(one, keeper, RegistrationDesk.ALL),
                    people.whoMay(Permission.SUPPORT_PEOPLE, keeper));
        }
    }

    private static Message message(Registration one, OrganisationId to, String path) {
        return new Message(ASKED, one.id().value(), to, Optional.empty(), one.place().name(), Optional.empty(),
                path + "/" + one.id());
    }
}
