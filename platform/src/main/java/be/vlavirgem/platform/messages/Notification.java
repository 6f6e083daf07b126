package be.vlavirgem.platform.messages;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.time.Instant;

/**
 * What somebody was told.
 *
 * @param text in the language of who looks
 * @param path where it leads to, in its organisation
 */
public record Notification(NotificationId id, String text, OrganisationId organisation, String organisationName,
        String path, Instant at, boolean read) {}
