package be.vlavirgem.catalog.customers;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.MessageKind;
import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Tells the people of an authority that suppliers say something of it: once, however much they say. */
@Component
class UseMessages {

    private static final String ASKED = "use-asked";

    private final Messages messages;

    UseMessages(Messages messages) {
        this.messages = messages;
    }

    @Bean
    static MessageType useAsked() {
        return MessageType.of(ASKED, MessageKind.TASK, "content/catalog/mails", MessageVariable.NAME,
                MessageVariable.ORGANISATION);
    }

    void asked(OrganisationId authority, Instant until, List<PersonId> people) {
        var occasion = UUID.nameUUIDFromBytes((ASKED + authority + until).getBytes(StandardCharsets.UTF_8));
        messages.tell(new Message(ASKED, occasion, authority, Optional.empty(), "catalog.customers.asked.subject",
                Optional.empty(), CustomerAddress.QUESTIONS), people);
    }
}
