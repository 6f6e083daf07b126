package be.vlavirgem.benchmark;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;

/** The figures authorities show with their name beside them, for other modules. */
public interface NamedFigures {

    /** Ends all that an organisation shows, for one that ended itself; in its scope and the transaction of who asks. */
    void withdrawAll(OrganisationId organisation, PersonId by);
}
