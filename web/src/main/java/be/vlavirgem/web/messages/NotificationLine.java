package be.vlavirgem.web.messages;

import be.vlavirgem.platform.messages.Notification;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A line of the list of notifications. */
record NotificationLine(String when, String text, String path, String organisation, boolean read) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    static NotificationLine of(Notification notification, ZoneId zone) {
        return new NotificationLine(MOMENT.format(notification.at().atZone(zone)), notification.text(),
                "/meldingen/" + notification.id(), notification.organisationName(), notification.read());
    }
}
