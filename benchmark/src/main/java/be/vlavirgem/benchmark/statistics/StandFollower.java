package be.vlavirgem.benchmark.statistics;

import be.vlavirgem.domain.organisation.OrganisationId;

/** Who has more to keep at a stand than what the fixed groups came to. */
public interface StandFollower {

    /** After the bands of that year were kept, in their transaction; gives what is kept of each authority, in its own. */
    Keeping bandsKept(int period);

    /** Keeps what it has of the organisation of the scope, after the bands of that year were kept in a transaction before. */
    void keepAgain(OrganisationId organisation, int period);

    /** Keeps something of the organisation of the scope. */
    interface Keeping {

        void keep(OrganisationId organisation);
    }
}
