package be.vlavirgem.benchmark.series;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A figure of one authority over the years.
 *
 * @param owner   the name of the authority, which may have become part of the reader's
 * @param version counts how often it was changed
 */
record OwnSeries(Id id, OrganisationId organisation, String owner, int version, About about,
        SortedMap<Integer, BigDecimal> values) {

    /** Points to a series. */
    record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What it counts. */
    record About(String name, String unit, int decimals) {}

    OwnSeries {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    Optional<Map.Entry<Integer, BigDecimal>> latest() {
        return Optional.ofNullable(values.lastEntry());
    }

    boolean isOf(OrganisationId one) {
        return organisation.equals(one);
    }
}
