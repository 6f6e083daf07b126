package be.vlavirgem.domain.peers;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.List;
import java.util.Map;

/** Whom an authority can compare itself with because of where or what it is: never because of what somebody answered. */
public interface PeersOfOne {

    /**
     * How near those of a year are to each other.
     *
     * @param planned what they mean to invest in a year, in euros per inhabitant, as far as that is known
     */
    Nearness nearness(int year, Map<OrganisationId, Double> planned);

    /** Those that lie beside each authority of a year, by the list in {@code content/domain}: the borders of 2025. */
    Map<OrganisationId, List<OrganisationId>> neighbours(int year);
}
