package be.vlavirgem.platform.comments;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.People.Colleague;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.MessageKind;
import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.Messages;
import be.vlavirgem.platform.subjects.Subject;
import be.vlavirgem.platform.subjects.SubjectKind.Thing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Tells whom a comment is meant for, and who took part before; only colleagues who may read the thing today. */
@Component
class CommentMessages {

    static final String MENTION = "comment-mention";
    static final String REPLY = "comment-reply";
    private static final String FOLDER = "content/platform/mails";

    private final CommentRows rows;
    private final Messages messages;

    CommentMessages(CommentRows rows, Messages messages) {
        this.rows = rows;
        this.messages = messages;
    }

    @Bean
    static MessageType commentMention() {
        return type(MENTION, MessageKind.MENTION);
    }

    @Bean
    static MessageType commentReply() {
        return type(REPLY, MessageKind.DISCUSSION);
    }

    private static MessageType type(String code, MessageKind kind) {
        return MessageType.of(code, kind, FOLDER, MessageVariable.NAME, MessageVariable.ORGANISATION,
                MessageVariable.COLLEAGUE, MessageVariable.SUBJECT);
    }

    void written(Access by, Comment.Id id, Subject subject, Thing thing, Set<PersonId> meant,
            List<Colleague> colleagues) {
        tell(MENTION, by, id, subject, thing, meant);
        var authors = rows.authors(subject);
        tell(REPLY, by, id, subject, thing, colleagues.stream()
                .map(Colleague::id)
                .filter(colleague -> authors.contains(colleague) && !meant.contains(colleague))
                .toList());
    }

    /** Whoever was told of it before is not told again. */
    void edited(Access by, Comment.Id id, Subject subject, Thing thing, Set<PersonId> meant) {
        tell(MENTION, by, id, subject, thing, meant);
    }

    private void tell(String type, Access by, Comment.Id id, Subject subject, Thing thing,
            Collection<PersonId> people) {
        var occasion = UUID.nameUUIDFromBytes((type + id).getBytes(StandardCharsets.UTF_8));
        messages.tell(new Message(type, occasion, by.organisation(), Optional.of(by.person()), thing.title(),
                Optional.empty(), "/opmerkingen/%s#opmerking-%s".formatted(subject.path(), id)), people);
    }
}
