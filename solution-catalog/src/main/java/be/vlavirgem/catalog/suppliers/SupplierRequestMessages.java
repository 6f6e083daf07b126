package be.vlavirgem.catalog.suppliers;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Asks whether an address is the asker's, tells V-ICT-OR that a company asks, and tells the asker of a refusal. */
@Component
class SupplierRequestMessages {

    private static final String FOLDER = "content/catalog/mails";
    private static final String CONFIRM = "supplier-confirm";
    private static final String ASKED = "supplier-asked";
    private static final String REFUSED = "supplier-refused";

    private final Messages messages;
    private final People people;
    private final Organisations organisations;

    SupplierRequestMessages(Messages messages, People people, Organisations organisations) {
        this.messages = messages;
        this.people = people;
        this.organisations = organisations;
    }

    /** Says nothing of what was typed but the name of who asks, for anybody can have it sent to anybody. */
    @Bean
    static MessageType supplierConfirm() {
        return MessageType.secret(CONFIRM, FOLDER, MessageVariable.NAME);
    }

    @Bean
    static MessageType supplierAsked() {
        return MessageType.of(ASKED, MessageKind.APPROVAL, FOLDER, MessageVariable.NAME, MessageVariable.SUBJECT);
    }

    @Bean
    static MessageType supplierRefused() {
        return MessageType.service(REFUSED, FOLDER, MessageVariable.NAME, MessageVariable.ORGANISATION,
                MessageVariable.SUBJECT);
    }

    void confirm(SupplierRequest one, Secret link, Locale language) {
        messages.write(new Writing(keeper(), CONFIRM, one.asker().email(), language,
                BecomeController.PATH + "/" + link.text(), Map.of(MessageVariable.NAME, one.asker().name())));
    }

    void asked(SupplierRequest one) {
        var keeper = keeper();
        messages.tell(new Message(ASKED, one.id().value(), keeper, Optional.empty(), one.firm().name(),
                Optional.empty(), SupplierRequestDesk.path(one.id())),
                people.whoMay(Permission.KEEP_SUPPLIERS, keeper));
    }

    void refused(SupplierRequest one, String reason, Locale language) {
        messages.write(new Writing(keeper(), REFUSED, one.asker().email(), language, BecomeController.PATH,
                Map.of(MessageVariable.NAME, one.asker().name(), MessageVariable.ORGANISATION, one.firm().name(),
                        MessageVariable.SUBJECT, reason)));
    }

    private OrganisationId keeper() {
        return organisations.named(OrganisationKind.ASSOCIATION, "V-ICT-OR").orElseThrow();
    }
}
