package be.vlavirgem.catalog.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is published of one solution, for its own page.
 *
 * @param supplier the organisation that offers it, by the name it has now
 * @param json the sheet as it was published
 */
public record PublishedSheet(UUID solution, UUID supplier, String supplierName, String slug, String name,
        List<String> otherNames, String summary, Set<Facet> facets, int completeness, LocalDate published,
        LocalDate confirmed, String json) {
    public PublishedSheet {
        otherNames = List.copyOf(otherNames);
        facets = Set.copyOf(facets);
    }

    /** The codes of one dimension, in order. */
    public List<String> codes(Facet.Dimension dimension) {
        return Facet.codes(facets, dimension);
    }
}
