package be.vlavirgem.platform.looking;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who asks to see the portal as a person does in one organisation, and what came of it.
 *
 * @param until when the question lapses; once approved, when the looking ends
 * @param begunAt when the first page was asked for
 */
public record LookAlong(Id id, Somebody person, Place place, Somebody onlooker, String reason, Instant askedAt,
        Instant until, Optional<Instant> approvedAt, Optional<Instant> begunAt, int pages, Optional<End> end) {

    /** Points to a look-along. */
    public record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** One of the two, by the name of today. */
    public record Somebody(PersonId id, String name) {}

    /** The organisation it is about. */
    public record Place(OrganisationId id, String name) {}

    /** When it ended, and why. */
    public record End(Instant at, Because because) {}

    /** Why one ends. */
    public enum Because {
        /** Nobody answered in time. */
        LAPSED("lapsed"),
        /** The person said no. */
        REFUSED("refused"),
        /** Who asked does not want it any more. */
        WITHDRAWN("withdrawn"),
        /** The half hour was over. */
        TIME("ended"),
        /** The person put an end to it. */
        STOPPED_BY_USER("ended"),
        /** Who looked along had seen enough. */
        STOPPED_BY_ONLOOKER("ended"),
        /** One of the two signed out, or was signed out. */
        SIGNED_OUT("ended"),
        /** One of the two was locked, or is no longer what it takes. */
        NO_LONGER_ALLOWED("ended");

        private final String deed;

        Because(String deed) {
            this.deed = deed;
        }

        String action() {
            return "look-along." + deed;
        }
    }

    /** Where one stands. */
    public enum State {
        /** It waits for an answer. */
        ASKED,
        /** The person approved, and the half hour is not over. */
        RUNNING,
        /** Nothing can be seen any more. */
        OVER
    }

    /** One phones about it while it is asked: whoever answers later approves what they no longer think of. */
    public static final Duration ANSWERED_WITHIN = Duration.ofMinutes(30);
    /** From the approval on, whenever the first page is looked at. */
    public static final Duration LASTS = Duration.ofMinutes(30);
    /** Characters of a reason. */
    public static final int LONGEST_REASON = 300;

    /** Where it stands at that moment. */
    public State at(Instant now) {
        if (end.isPresent() || !now.isBefore(until)) {
            return State.OVER;
        }
        return approvedAt.isPresent() ? State.RUNNING : State.ASKED;
    }

    /** Why it is over by itself at that moment, whether or not somebody wrote that down. */
    public Optional<End> ended(Instant now) {
        return end.or(() -> at(now) == State.OVER
                ? Optional.of(new End(until, approvedAt.isPresent() ? Because.TIME : Because.LAPSED))
                : Optional.empty());
    }
}
