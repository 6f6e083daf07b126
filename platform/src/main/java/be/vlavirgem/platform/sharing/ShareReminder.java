package be.vlavirgem.platform.sharing;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells who shared something, fourteen days before it ends, that it will; once, and never on quiet days. */
@Component
class ShareReminder {

    static final String ENDS = "share-ends";
    private static final int DAYS_BEFORE = 14;

    private final ShareTable table;
    private final Messages messages;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShareReminder(ShareTable table, Messages messages, PlatformTransaction platform,
            PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.messages = messages;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Bean
    static MessageType shareEnds() {
        return MessageType.of(ENDS, MessageKind.DEADLINE, "content/platform/mails", MessageVariable.NAME,
                MessageVariable.ORGANISATION, MessageVariable.SUBJECT, MessageVariable.DAY);
    }

    @Bean
    static Chore shareReminders(ShareReminder reminder, Clock clock) {
        return Chore.daily(LocalTime.of(6, 40), clock.getZone(), "share-reminders", reminder::remind);
    }

    void remind() {
        var today = LocalDate.now(clock);
        if (!QuietDays.include(today)) {
            var last = today.plusDays(DAYS_BEFORE);
            Chore.forEach("The reminder of shares", platform.call(() -> table.ownersOfEnding(today, last)),
                    owner -> remind(owner, today, last));
        }
    }

    private void remind(OrganisationId owner, LocalDate from, LocalDate to) {
        TenantScope.of(owner)
                .run(() -> transaction.executeWithoutResult(
                        status -> table.ending(from, to).forEach(ending -> tell(ending))));
    }

    private void tell(ShareTable.Ending ending) {
        var share = ending.share();
        messages.tell(new Message(ENDS, occasion(share), share.owner(), Optional.empty(), share.subject().title(),
                Optional.of(share.until()), "/delen/" + share.id()), List.of(ending.madeBy()));
    }

    /** Another end is another occasion. */
    private static UUID occasion(Share share) {
        return UUID.nameUUIDFromBytes((ENDS + share.id() + share.until()).getBytes(StandardCharsets.UTF_8));
    }
}
