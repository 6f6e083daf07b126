package be.vlavirgem.platform.messages;

import java.util.UUID;

/** Points to a notification. */
public record NotificationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
