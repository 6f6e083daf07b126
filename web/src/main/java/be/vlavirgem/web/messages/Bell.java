package be.vlavirgem.web.messages;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.messages.Notifications;

/** How many notifications somebody did not open yet; asked only where the header is drawn, so that a part of a page costs nothing. */
public final class Bell {

    private final Notifications notifications;
    private final Access access;

    Bell(Notifications notifications, Access access) {
        this.notifications = notifications;
        this.access = access;
    }

    /** As the bell shows it: nothing for none, 99+ for many. */
    public String getUnread() {
        var unread = TenantScope.none().call(() -> notifications.unread(access.person()));
        return unread == 0 ? "" : unread < Notifications.MANY ? String.valueOf(unread) : "99+";
    }
}
