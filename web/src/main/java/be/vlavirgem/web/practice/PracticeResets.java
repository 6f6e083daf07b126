package be.vlavirgem.web.practice;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.time.Instant;
import java.util.Optional;

/** Knows when a practice organisation was last put back. */
public interface PracticeResets {

    /** Empty when it never was, or is none. */
    Optional<Instant> last(OrganisationId organisation);
}
