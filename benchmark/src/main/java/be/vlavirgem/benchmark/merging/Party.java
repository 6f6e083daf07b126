package be.vlavirgem.benchmark.merging;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose figures are put together.
 *
 * @param merged what they became, where a merger that was is replayed
 */
record Party(List<Municipality> parts, Optional<Municipality> merged) {

    Party {
        parts = List.copyOf(parts);
    }

    static Party of(PastMerger merger) {
        return new Party(merger.parts(), Optional.of(merger.merged()));
    }

    List<OrganisationId> everybody() {
        return Stream.concat(parts.stream(), merged.stream()).map(Municipality::known).toList();
    }

    String name() {
        return parts.stream().map(Municipality::name).collect(Collectors.joining(" + "));
    }
}
