package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Quotient;
import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.domain.peers.PeerSystem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * All a map shows of an indicator in a year.
 *
 * @param year  empty as long as nothing was counted
 * @param areas the groups, with what they came to as far as that left the database
 * @param named authorities whose own figure the reader may see
 */
record MapFigures(Optional<Integer> year, List<Area> areas, List<Named> named) {

    /**
     * A region or province.
     *
     * @param median  empty where it is hidden, or nobody gave the figure
     * @param members the authorities in it
     */
    record Area(UUID id, PeerSystem system, String code, String name, Optional<BigDecimal> median, boolean hidden,
            Optional<Instant> countedAt, Set<UUID> members) {

        PeerGroup group() {
            return new PeerGroup(new PeerGroup.Id(id), system, code, name);
        }
    }

    /** An authority's own figure. */
    record Named(UUID organisation, BigDecimal numerator, Optional<BigDecimal> denominator) {

        BigDecimal quotient() {
            return Quotient.of(numerator, denominator);
        }
    }

    MapFigures {
        areas = List.copyOf(areas);
        named = List.copyOf(named);
    }
}
