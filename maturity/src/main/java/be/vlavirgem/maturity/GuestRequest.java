package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.sharing.ShareId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions of a chapter that somebody without account is asked, by a link that opens nothing else and is used up by sending the answers. */
record GuestRequest(Id id, OrganisationId organisation, Measurement.Id measurement, ShareId share, String title,
        Questions questions, Guest guest, Asked asked, Life life) {

    /** How long somebody has, unless another day was chosen. */
    static final int DAYS = 14;
    static final int LONGEST_NAME = 100;
    static final int LONGEST_MESSAGE = 500;

    /** Made before the row exists. */
    record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * Which questions of a chapter.
     *
     * @param withEarlier that last time's answers are shown with them
     */
    record Questions(String chapter, List<String> codes, boolean withEarlier) {
        Questions {
            codes = List.copyOf(codes);
        }
    }

    /** Who is asked; the address, and later the name, is forgotten. */
    record Guest(String name, Optional<String> address) {}

    /**
     * Who asked it when, the last time, with a word of their own.
     *
     * @param works that they work for the organisation today; a link of who left, or is locked out, opens nothing
     */
    record Asked(PersonId by, String name, boolean works, Instant at, String message) {}

    /**
     * How far it is.
     *
     * @param until the last day on which it can be answered
     * @param measuring that the measurement was not submitted
     */
    record Life(LocalDate until, boolean withdrawn, boolean measuring, Optional<Instant> begun,
            Optional<Instant> finished) {}

    /** Where it is in its life. */
    enum State {
        /** Mailed, and not begun. */
        WAITING,
        /** Begun, and not sent. */
        BEGUN,
        /** Sent: the link is used up. */
        FINISHED,
        /** Taken back. */
        WITHDRAWN,
        /** Too late. */
        ENDED,
        /** Dead until a colleague asks anew: who asked works here no more. */
        LEFT
    }

    State stateOn(LocalDate today) {
        if (life.withdrawn()) {
            return State.WITHDRAWN;
        }
        if (life.finished().isPresent()) {
            return State.FINISHED;
        }
        if (!life.measuring() || life.until().isBefore(today)) {
            return State.ENDED;
        }
        if (!asked.works()) {
            return State.LEFT;
        }
        return life.begun().isPresent() ? State.BEGUN : State.WAITING;
    }

    /** True while its link opens. */
    boolean isOpenOn(LocalDate today) {
        var state = stateOn(today);
        return state == State.WAITING || state == State.BEGUN;
    }

    /** As who the answers are kept. */
    Author author() {
        return new Author(new PersonId(id.value()), guest.name(), Optional.of(asked.name()));
    }

    /** Neither name nor address, for the log. */
    @Override
    public String toString() {
        return id.toString();
    }
}
