package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.List;

/** What measurements say in numbers, read in the bound scope: for what is made anew from them. */
public interface MeasuredFigures {

    /** Of that organisation, the earliest round first, in two statements; none of its predecessors. */
    List<Measured> of(OrganisationId organisation);
}
