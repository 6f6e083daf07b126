package be.vlavirgem.platform.sharing;

import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.MessageKind;
import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Tells the people of an organisation that something was shared with them, and that it no longer is. */
@Component
class ShareMessages {

    static final String GIVEN = "share-given";
    static final String WITHDRAWN = "share-withdrawn";
    private static final String FOLDER = "content/platform/mails";
    private static final String PATH = "/gedeeld-met-ons";
    /** What a notification keeps of its subject. */
    private static final int LONGEST_SUBJECT = 200;

    private final Messages messages;
    private final People people;
    private final Clock clock;

    ShareMessages(Messages messages, People people, Clock clock) {
        this.messages = messages;
        this.people = people;
        this.clock = clock;
    }

    @Bean
    static MessageType shareGiven() {
        return MessageType.of(GIVEN, MessageKind.SHARE, FOLDER, MessageVariable.NAME, MessageVariable.ORGANISATION,
                MessageVariable.SUBJECT, MessageVariable.DAY);
    }

    @Bean
    static MessageType shareWithdrawn() {
        return MessageType.of(WITHDRAWN, MessageKind.SHARE, FOLDER, MessageVariable.NAME, MessageVariable.ORGANISATION,
                MessageVariable.SUBJECT);
    }

    void given(Share share, PersonId by) {
        tell(GIVEN, share, by, Optional.of(share.until()), PATH + "/" + share.id());
    }

    /** What ended before was no longer to be seen anyway. */
    void withdrawn(Share share, PersonId by) {
        if (share.isOpenOn(LocalDate.now(clock))) {
            tell(WITHDRAWN, share, by, Optional.empty(), PATH);
        }
    }

    private void tell(String type, Share share, PersonId by, Optional<LocalDate> day, String path) {
        if (share.grantee() instanceof Grantee.Organisation(var receiver)) {
            var occasion = UUID.nameUUIDFromBytes((type + share.id()).getBytes(StandardCharsets.UTF_8));
            messages.tell(new Message(type, occasion, receiver, Optional.empty(), subject(share), day, path),
                    people.whoMay(Permission.SIGNED_IN, receiver).stream().filter(one -> !one.equals(by)).toList());
        }
    }

    /** With whose it is, for it is told in the receiver's organisation. */
    private static String subject(Share share) {
        var owner = " (" + share.ownerName() + ")";
        var room = Math.max(0, LONGEST_SUBJECT - owner.length());
        var title = share.subject().title();
        var whole = (title.length() <= room ? title : title.substring(0, room)) + owner;
        return whole.length() <= LONGEST_SUBJECT ? whole : whole.substring(0, LONGEST_SUBJECT);
    }
}
