package be.vlavirgem.domain.peers;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.Optional;

/** A local authority with what decides its peer groups; empty where the sources do not say. */
record Peer(OrganisationId id, Optional<Integer> inhabitants, Optional<String> facilityClass, String province,
        Optional<String> region) {}
