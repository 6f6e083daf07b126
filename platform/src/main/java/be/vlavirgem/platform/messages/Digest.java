package be.vlavirgem.platform.messages;

import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.platform.mail.Outbox;
import be.vlavirgem.platform.messages.MailWriter.Values;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The summary of Monday: one mail with what its reader did not open yet, none when there is nothing. When no node ran on
 * Monday it goes out later that week.
 */
@Component
class Digest {

    static final String TYPE = "weekly";
    static final LocalTime TIME = LocalTime.of(7, 0);
    private static final Duration FOUR_WEEKS = Duration.ofDays(28);
    private static final int MOST_LINES = 20;

    private final NotificationTable table;
    private final MessageTypes types;
    private final Messages messages;
    private final Postmark postmark;
    private final Outbox outbox;
    private final PlatformTransaction transaction;
    private final Clock clock;

    Digest(NotificationTable table, MessageTypes types, Messages messages, Postmark postmark, Outbox outbox,
            PlatformTransaction transaction, Clock clock) {
        this.table = table;
        this.types = types;
        this.messages = messages;
        this.postmark = postmark;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Done every day; each reader in a transaction that also takes what is told, so that nobody is told it twice. */
    void send() {
        var today = LocalDate.now(clock);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (QuietDays.include(today) || QuietDays.include(monday)) {
            return;
        }
        var before = monday.atTime(TIME).atZone(clock.getZone()).toInstant();
        var since = before.minus(FOUR_WEEKS);
        Chore.forEach("The summary", transaction.call(() -> table.awaitingSummary(since, before)),
                reader -> transaction.run(() -> send(reader, since, before)));
    }

    private void send(NotificationTable.Recipient reader, Instant since, Instant before) {
        var lines = table.takeForSummary(reader, since, before, clock.instant());
        if (!lines.isEmpty()) {
            var shown = lines.stream().limit(MOST_LINES).toList();
            var values = Values.of(postmark.address("/meldingen"), shown).with(MessageVariable.NAME, reader.name());
            outbox.put(List.of(messages.mail(types.get(TYPE), reader, values, Optional.of(UnsubscribeLinks.WEEKLY))));
        }
    }
}
