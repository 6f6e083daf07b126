package be.vlavirgem.platform.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A version of some content, numbered per code.
 *
 * @param revision how often its text was changed; guards a change against another at the same moment
 * @param body     empty in a list
 */
public record ContentVersion(UUID id, String kind, String code, int number, State state, int revision, String body,
        Instant createdAt, Touch changed, Optional<Instant> publishedAt, Optional<LocalDate> plannedFor) {

    /** Where a version is in its life. */
    public enum State {
        /** Can be changed and thrown away. */
        DRAFT,
        /** Waits for its day; cannot be changed until it is taken back. */
        SCHEDULED,
        /** For good, and the latest. */
        PUBLISHED,
        /** For good, and a later one is published. */
        SUPERSEDED
    }

    /** Who changed it last, and when; nobody when it came with the portal. */
    public record Touch(Instant at, String who) {}

    /** For good, whether or not a later one is. */
    public boolean isPublished() {
        return state == State.PUBLISHED || state == State.SUPERSEDED;
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }
}
