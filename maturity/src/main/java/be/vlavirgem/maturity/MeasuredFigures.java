package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What measurements say in numbers, read in the bound scope: for what is made anew from them. */
public interface MeasuredFigures {

    /** Empty when it is not there for this scope. */
    Optional<Measured> find(UUID measurement);

    /** The measurements of that organisation, the earliest round first; none of its predecessors. */
    List<UUID> of(OrganisationId organisation);
}
