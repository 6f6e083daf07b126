package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.platform.list.Mark;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of a published solution.
 *
 * @param logo the digest of its logo; null where it has none
 */
public record PublishedLine(UUID solution, String slug, String name, String supplierName, String summary,
        @Nullable String logo,
        Set<Facet> facets, int completeness, LocalDate confirmed) {
    public PublishedLine {
        facets = Set.copyOf(facets);
    }

    /** What it is known by at a glance. */
    public Mark mark() {
        return new Mark(name, logo == null ? null : "/oplossingen/%s/logo/%s.png".formatted(slug, logo));
    }
}
