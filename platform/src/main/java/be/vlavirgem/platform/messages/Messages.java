package be.vlavirgem.platform.messages;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.mail.Mail;
import be.vlavirgem.platform.mail.Outbox;
import be.vlavirgem.platform.messages.MailWriter.Values;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what happened, in the transaction in which it happened: a notification for each, and mail for who wants it at once. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Messages {

    private final MessageTypes types;
    private final NotificationTable table;
    private final NotificationWords words;
    private final MailTexts texts;
    private final Postmark postmark;
    private final Outbox outbox;
    private final ObjectProvider<UnsubscribeLinks> unsubscribe;
    private final IdSource ids;
    private final Clock clock;

    Messages(MessageTypes types, NotificationTable table, NotificationWords words, MailTexts texts, Postmark postmark,
            Outbox outbox, ObjectProvider<UnsubscribeLinks> unsubscribe, IdSource ids, Clock clock) {
        this.types = types;
        this.table = table;
        this.words = words;
        this.texts = texts;
        this.postmark = postmark;
        this.outbox = outbox;
        this.unsubscribe = unsubscribe;
        this.ids = ids;
        this.clock = clock;
    }

    /** Tells them, except who was told of this occasion before; at most four statements, however many they are. */
    public void tell(Message message, Collection<PersonId> people) {
        var type = types.get(message.type());
        var kind = type.kind().orElseThrow(() -> new IllegalStateException(type.code() + " is service mail"));
        if (people.isEmpty()) {
            return;
        }
        var added = table.add(message, kind, people.stream().map(person -> ids.next()).toList(), people,
                clock.instant());
        var addressed = added.isEmpty()
                ? List.<NotificationTable.Addressed>of()
                : table.mailAtOnce(added, kind, clock.instant());
        outbox.put(addressed.stream().map(to -> mail(type, kind, message, to)).toList());
    }

    private Mail mail(MessageType type, MessageKind kind, Message message, NotificationTable.Addressed addressed) {
        var reader = addressed.to();
        var link = postmark.address("/meldingen/" + addressed.notification());
        var values = Values.of(link, List.of())
                .with(MessageVariable.NAME, reader.name())
                .with(MessageVariable.ORGANISATION, addressed.organisation())
                .with(MessageVariable.COLLEAGUE, addressed.actor())
                .with(MessageVariable.SUBJECT, words.subject(message.subject(), reader.language()))
                .with(MessageVariable.DAY, message.day().map(NotificationWords::day).orElse(""))
                .with(MessageVariable.MESSAGE, message.said());
        return mail(type, text(type, reader.language(), addressed.practice()), reader, values,
                Optional.of(kind.name()));
    }

    private MailText text(MessageType type, Locale language, boolean practice) {
        var text = texts.of(type, language);
        return practice ? PracticeMark.on(text, language.getLanguage()) : text;
    }

    /** Writes service mail to an address that need not be of somebody with an account. */
    public void write(Writing writing) {
        var type = types.get(writing.type());
        var language = writing.language().getLanguage();
        var values = Values.of(postmark.address(writing.path()), List.of());
        writing.words().forEach(values::with);
        var text = text(type, writing.language(), table.isPractice(writing.from()));
        var written = MailWriter.write(language, text, values, postmark.footer(type, language));
        outbox.put(List.of(new Mail(Optional.empty(), writing.to(), type.code(), written.subject(), written.plain(),
                written.html(), Optional.empty(), type.secret())));
    }

    /** Writes service mail to somebody with an account, whether or not the address is confirmed. */
    public void write(PersonId person, String type, String path, Map<MessageVariable, String> words) {
        var reader = table.recipient(person);
        var values = Values.of(postmark.address(path), List.of()).with(MessageVariable.NAME, reader.name());
        words.forEach(values::with);
        outbox.put(List.of(mail(types.get(type), reader, values, Optional.empty())));
    }

    /** A mail to somebody in the words of now; {@code ends} is what its one click ends. */
    Mail mail(MessageType type, NotificationTable.Recipient reader, Values values, Optional<String> ends) {
        return mail(type, texts.of(type, reader.language()), reader, values, ends);
    }

    private Mail mail(MessageType type, MailText text, NotificationTable.Recipient reader, Values values,
            Optional<String> ends) {
        var language = reader.language().getLanguage();
        var written = MailWriter.write(language, text, values, postmark.footer(type, language));
        var oneClick = ends.flatMap(what -> unsubscribe.stream()
                .findFirst()
                .map(links -> postmark.address(links.path(reader.person(), what))));
        return new Mail(Optional.of(reader.person()), reader.email(), type.code(), written.subject(), written.plain(),
                written.html(), oneClick, type.secret());
    }
}
