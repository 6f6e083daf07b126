package be.vlavirgem.platform.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A mail that waits, as its row tells it to the node that sends it. */
record StoredMail(UUID id, String address, String subject, String plain, String html, Optional<String> unsubscribe,
        Instant createdAt, int tries) {}
