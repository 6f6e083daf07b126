package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.platform.list.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is published of one solution, for its own page.
 *
 * @param supplier the organisation that offers it, by the name it has now
 * @param logo the digest of its logo; null where it has none
 * @param json the sheet as it was published
 */
public record PublishedSheet(UUID solution, UUID supplier, String supplierName, String slug, String name,
        List<String> otherNames, String summary, @Nullable String logo, Set<Facet> facets, int completeness,
        LocalDate published,
        LocalDate confirmed, String json) {
    public PublishedSheet {
        otherNames = List.copyOf(otherNames);
        facets = Set.copyOf(facets);
    }

    /** What it is known by at a glance. */
    public Mark mark() {
        return new PublishedLine(solution, slug, name, supplierName, summary, logo, facets, completeness, confirmed)
                .mark();
    }

    /** The codes of one dimension, in order. */
    public List<String> codes(Facet.Dimension dimension) {
        return Facet.codes(facets, dimension);
    }
}
