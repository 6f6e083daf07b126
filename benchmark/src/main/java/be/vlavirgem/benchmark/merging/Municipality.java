package be.vlavirgem.benchmark.merging;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A municipality that is or was there.
 *
 * @param id    empty of one that ended before the portal kept any
 * @param nis   empty where there is none
 * @param until its last day, where it ended
 * @param into  what it became part of
 */
record Municipality(Optional<OrganisationId> id, String nis, String name, Optional<LocalDate> until,
        Optional<OrganisationId> into) {

    boolean isThereOn(LocalDate day) {
        return id.isPresent() && until.filter(day::isAfter).isEmpty();
    }

    OrganisationId known() {
        return id.orElseThrow();
    }
}
