package be.vlavirgem.catalog.catalogue;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What a list says of a published solution. */
public record PublishedLine(UUID solution, String slug, String name, String supplierName, String summary,
        Set<Facet> facets, int completeness, LocalDate confirmed) {
    public PublishedLine {
        facets = Set.copyOf(facets);
    }
}
