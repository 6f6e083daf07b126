package be.vlavirgem.catalog.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What everybody may see of one published solution: nothing of people, drafts or use.
 *
 * @param solution the solution's id
 * @param supplier the organisation that offers it
 * @param slug its place in addresses, unique among all solutions
 * @param otherNames former name and aliases, found as well as the name
 * @param facets what it can be narrowed by, what holds for the whole supplier included
 * @param completeness of the sheet, in percent
 * @param confirmed the day the supplier last said that all of it holds
 * @param sheet the published sheet as JSON, inheritance resolved, as the page of the solution reads it
 */
public record CatalogueEntry(UUID solution, UUID supplier, String slug, String name, List<String> otherNames,
        String summary,
        String description, List<String> keywords, Set<Facet> facets, int completeness, LocalDate published,
        LocalDate confirmed, String sheet) {
    public CatalogueEntry {
        otherNames = List.copyOf(otherNames);
        keywords = List.copyOf(keywords);
        facets = Set.copyOf(facets);
    }
}
