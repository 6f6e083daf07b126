package be.vlavirgem.platform.messages;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.ReadOnly;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person was told, for the pages; nobody sees what others were told. */
@Service
@Transactional
public class Notifications {

    /** Some of them, and how many there are. */
    public record Listed(List<Notification> some, long total) {}

    /** Where a notification leads to. */
    public record Opened(OrganisationId organisation, String path) {}

    /** The count of unread ones goes no further. */
    public static final int MANY = NotificationTable.MANY;

    private final NotificationTable table;
    private final Clock clock;

    Notifications(NotificationTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** How many the person did not open yet, {@link #MANY} at most; one statement. */
    @Transactional(readOnly = true)
    public int unread(PersonId person) {
        return table.unread(person);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public Listed page(PersonId person, Locale language, int limit, long offset) {
        return new Listed(table.page(person, language, limit, offset), table.count(person));
    }

    /** Says whether the person was told this. */
    @Transactional(readOnly = true)
    public boolean isKnown(PersonId person, NotificationId id) {
        return table.find(person, id).isPresent();
    }

    /** Marks it as read, unless somebody looks along. */
    public Optional<Opened> open(PersonId person, NotificationId id) {
        var found = table.find(person, id);
        found.ifPresent(known -> ReadOnly.leave(() -> table.markRead(id, clock.instant())));
        return found;
    }

    /** Marks as read what leads to a page, for who sees that page. */
    public void seen(PersonId person, String path) {
        ReadOnly.leave(() -> table.markRead(person, path, clock.instant()));
    }

    /** Marks all as read. */
    public void readAll(PersonId person) {
        table.markAllRead(person, clock.instant());
    }
}
