package be.vlavirgem.web.messages;

import be.vlavirgem.platform.messages.NotificationId;
import be.vlavirgem.platform.messages.Notifications;
import be.vlavirgem.web.permission.KnownId;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A notification is known to whoever was told. */
@Component
class NotificationIds implements KnownId<NotificationId> {

    private final Notifications notifications;
    private final HttpServletRequest request;

    NotificationIds(Notifications notifications, HttpServletRequest request) {
        this.notifications = notifications;
        this.request = request;
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
        return Visitor.of(request).filter(visitor -> notifications.isKnown(visitor.person(), of(id))).isPresent();
    }
}
