package be.vlavirgem.platform.tasks;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.subjects.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody is asked to do.
 *
 * @param about the thing it is about, with its title of when it was asked; empty for what is about nothing in particular
 * @param version of the row its reader saw
 */
public record Task(Id id, OrganisationId organisation, Words words, Optional<About> about, Named owner, Asked asked,
        State state, Optional<Ending> ending, int version) {

    /** Made before the row exists. */
    public record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What can be changed by hand. */
    public record Words(String title, String note, Optional<LocalDate> due) {}

    /** What it is about. */
    public record About(Subject subject, String title) {}

    /** A person with the name of today. */
    public record Named(PersonId id, String name) {}

    /** Who asked it when. */
    public record Asked(Named by, Instant at) {}

    /** How it ended: by whom, and why when that was by itself. */
    public record Ending(Named by, Instant at, Optional<String> because) {}

    /** How it is with a task. */
    public enum State {
        /** To be done. */
        OPEN,
        /** Done, by somebody or by itself. */
        DONE,
        /** Not needed any more. */
        WITHDRAWN
    }

    /** True while it is to be done. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** True when it should have been done before that day. */
    public boolean isLateOn(LocalDate day) {
        return isOpen() && words.due().filter(due -> due.isBefore(day)).isPresent();
    }
}
