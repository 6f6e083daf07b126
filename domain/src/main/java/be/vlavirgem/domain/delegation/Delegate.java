package be.vlavirgem.domain.delegation;

import be.vlavirgem.domain.people.PersonId;
import java.time.Instant;

/**
 * Somebody whom a body named for an authority.
 *
 * @param present that the person still belongs to the body and can sign in
 */
public record Delegate(Delegation.Id delegation, PersonId person, String name, State state, Instant changedAt,
        boolean present) {

    /** Where somebody stands. */
    public enum State {
        /** Works for the authority as long as the delegation runs. */
        NAMED,
        /** By the body: no longer. */
        REMOVED,
        /** By the authority: not this one; the body cannot name them again. */
        REFUSED
    }

    /** Says whether the person works for the authority while the delegation runs. */
    public boolean isAtWork() {
        return state == State.NAMED && present;
    }
}
