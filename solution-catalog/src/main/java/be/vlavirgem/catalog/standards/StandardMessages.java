package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
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
    private static final String WAITING = "standards-waiting";
    private static final String FOLDER = "content/catalog/mails";

    private final Messages messages;
    private final People people;
    private final Organisations organisations;
    private final Followers followers;
    private final ApplicationEventPublisher events;

    StandardMessages(Messages messages, People people, Organisations organisations, Followers followers,
            ApplicationEventPublisher events) {
        this.messages = messages;
        this.people = people;
        this.organisations = organisations;
        this.followers = followers;
        this.events = events;
    }

    @Bean
    static MessageType standardStatus() {
        return MessageType.of(STATUS, MessageKind.FOLLOWED, FOLDER, MessageVariable.NAME,
                MessageVariable.SUBJECT);
    }

    @Bean
    static MessageType standardsWaiting() {
        return MessageType.of(WAITING, MessageKind.APPROVAL, FOLDER, MessageVariable.NAME, MessageVariable.SUBJECT);
    }

    /** To who keeps the standards, once for each file: what came by itself was not applied. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void waits(StandardRun run) {
        var keeper = organisations.named(OrganisationKind.ASSOCIATION, "V-ICT-OR").orElseThrow();
        messages.tell(
                new Message(WAITING, run.id().value(), keeper, Optional.empty(), run.name(), Optional.empty(),
                        run.path()),
                people.whoMay(Permission.KEEP_STANDARDS, keeper));
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
