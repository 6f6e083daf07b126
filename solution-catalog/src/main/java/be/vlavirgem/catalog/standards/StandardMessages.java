package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.MessageKind;
import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.Messages;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells who follows a standard, and who claims it, that one may count on it otherwise than before. */
@Component
class StandardMessages {

    private static final String STATUS = "standard-status";

    private final Messages messages;
    private final Followers followers;
    private final ApplicationEventPublisher events;

    StandardMessages(Messages messages, Followers followers, ApplicationEventPublisher events) {
        this.messages = messages;
        this.followers = followers;
        this.events = events;
    }

    @Bean
    static MessageType standardStatus() {
        return MessageType.of(STATUS, MessageKind.FOLLOWED, "content/catalog/mails", MessageVariable.NAME,
                MessageVariable.SUBJECT);
    }

    /** In the transaction in which it changed; once for each change of the standard. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void statusChanged(Standard standard, Optional<PersonId> by) {
        var occasion = UUID.nameUUIDFromBytes(
                (STATUS + standard.id() + standard.revision()).getBytes(StandardCharsets.UTF_8));
        followers.of(standard.id())
                .forEach((organisation, people) -> messages.tell(new Message(STATUS, occasion, organisation, by,
                        standard.facts().title(), Optional.empty(), StandardList.PATH + "/" + standard.slug()),
                        people));
        events.publishEvent(new StandardStatusChanged(standard.id().value(), standard.slug()));
    }
}
