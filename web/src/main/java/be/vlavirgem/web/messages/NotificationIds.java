package be.vlavirgem.web.messages;

import be.vlavirgem.platform.messages.NotificationId;
import be.vlavirgem.platform.messages.Notifications;
import be.vlavirgem.web.permission.KnownId;
import be.vlavirgem.web.permission.Visitor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A notification is known to whoever was told. */
@Component
class NotificationIds implements KnownId<NotificationId> {

    private final Notifications notifications;

    NotificationIds(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public Class<NotificationId> type() {
        return NotificationId.class;
    }

    @Override
    public NotificationId of(UUID value) {
        return new NotificationId(value);
    }

    @Override
    public boolean isKnown(UUID id) {
        return Visitor.signedIn().filter(person -> notifications.isKnown(person, of(id))).isPresent();
    }
}
