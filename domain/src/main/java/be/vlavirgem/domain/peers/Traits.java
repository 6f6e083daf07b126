package be.vlavirgem.domain.peers;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.Optional;

/**
 * What is known to everybody of an authority in a year, by which others are near to it or far from it.
 *
 * @param density inhabitants per square kilometre
 * @param planned what it means to invest in a year, in euros per inhabitant
 */
record Traits(OrganisationId id, String nis, double inhabitants, double density, Optional<String> facility,
        Optional<Double> planned) {

    Optional<Double> logOfSize() {
        return Optional.of(Math.log(inhabitants));
    }

    Optional<Double> logOfDensity() {
        return Optional.of(Math.log(density));
    }

    Optional<Double> logOfPlanned() {
        return planned.filter(euros -> euros > 0).map(Math::log);
    }
}
