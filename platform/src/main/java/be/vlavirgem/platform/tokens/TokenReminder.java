package be.vlavirgem.platform.tokens;

import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.MessageKind;
import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.Messages;
import be.vlavirgem.platform.messages.QuietDays;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Tells the administrators of an organisation, thirty and seven days before, that a key ends. */
@Component
class TokenReminder {

    static final String ENDS = "key-ends";
    /** Not the name of the key: somebody typed that, and notifications are the platform's. */
    private static final String SUBJECT = "notice.key-ends.subject";
    static final int EARLY = 30;
    static final int LATE = 7;

    private final ApiTokenTable table;
    private final People people;
    private final Messages messages;
    private final PlatformTransaction transaction;
    private final Clock clock;

    TokenReminder(ApiTokenTable table, People people, Messages messages, PlatformTransaction transaction,
            Clock clock) {
        this.table = table;
        this.people = people;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Bean
    static MessageType keyEnds() {
        return MessageType.of(ENDS, MessageKind.DEADLINE, "content/platform/mails", MessageVariable.NAME,
                MessageVariable.ORGANISATION, MessageVariable.SUBJECT, MessageVariable.DAY);
    }

    @Bean
    static Chore keyReminders(TokenReminder reminder, Clock clock) {
        return Chore.daily(LocalTime.of(6, 45), clock.getZone(), "key-reminders", reminder::remind);
    }

    void remind() {
        var today = LocalDate.now(clock);
        if (!QuietDays.include(today)) {
            Chore.forEach("The reminder of a key", transaction.call(() -> table.ending(today, today.plusDays(EARLY))),
                    key -> transaction.run(() -> remind(key, today)));
        }
    }

    private void remind(ApiTokenTable.Ending key, LocalDate today) {
        var days = key.until().isAfter(today.plusDays(LATE)) ? EARLY : LATE;
        var occasion = UUID.nameUUIDFromBytes((ENDS + key.id() + days).getBytes(StandardCharsets.UTF_8));
        messages.tell(new Message(ENDS, occasion, key.organisation(), Optional.empty(), SUBJECT,
                Optional.of(key.until()), "/koppelingen/sleutels"),
                people.whoMay(Permission.MANAGE_KEYS, key.organisation()));
    }
}
