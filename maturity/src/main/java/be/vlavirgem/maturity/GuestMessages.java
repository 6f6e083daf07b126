package be.vlavirgem.maturity;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.MessageKind;
import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.Messages;
import be.vlavirgem.platform.messages.Writing;
import be.vlavirgem.platform.secret.Secret;
import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.web.form.Days;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Mails the link to who is asked, and tells who asked that the answers are there. */
@Component
class GuestMessages {

    /** Where a link leads. */
    static final String LINK_PATH = "/antwoorden/";
    private static final String LINK = "guest-link";
    private static final String FINISHED = "guest-finished";
    private static final String FOLDER = "content/maturity/mails";

    private final Messages messages;
    private final People people;
    private final IdSource ids;

    GuestMessages(Messages messages, People people, IdSource ids) {
        this.messages = messages;
        this.people = people;
        this.ids = ids;
    }

    @Bean
    static MessageType guestLink() {
        return MessageType.secret(LINK, FOLDER, MessageVariable.NAME, MessageVariable.ORGANISATION,
                MessageVariable.COLLEAGUE, MessageVariable.SUBJECT, MessageVariable.DAY, MessageVariable.MESSAGE);
    }

    @Bean
    static MessageType guestFinished() {
        return MessageType.of(FINISHED, MessageKind.TASK, FOLDER, MessageVariable.NAME, MessageVariable.ORGANISATION,
                MessageVariable.SUBJECT);
    }

    void send(Access by, Share share, GuestOrder order, Secret link, Locale language) {
        messages.write(new Writing(share.owner(), LINK, order.address(), language, LINK_PATH + link.text(),
                Map.of(MessageVariable.NAME, order.name(), MessageVariable.ORGANISATION, share.ownerName(),
                        MessageVariable.COLLEAGUE, by.name(), MessageVariable.SUBJECT, share.subject().title(),
                        MessageVariable.DAY, Days.write(order.until()), MessageVariable.MESSAGE, order.message())));
    }

    /** Who asked; when they left, everybody who answers there. */
    void finished(GuestRequest request) {
        var answering = people.whoMay(Permission.ANSWER_MEASUREMENT, request.organisation());
        List<PersonId> told = answering.contains(request.asked().by()) ? List.of(request.asked().by()) : answering;
        messages.tell(new Message(FINISHED, ids.next(), request.organisation(), Optional.empty(), request.title(),
                Optional.empty(), GuestAskPages.path(request.measurement(), request.id())), told);
    }
}
