package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.domain.startup.BulkLoader;
import java.util.List;

/** A published solution as a row of its table, for who brings many at once; else {@link Catalogue#put} does. */
public record PublishedRow(CatalogueEntry entry, String supplierName) {

    /** The table. */
    public static final String TABLE = "published_solution";
    /** In the order of {@link #values}. */
    public static final List<String> COLUMNS = List.of("organisation_id", "id", "slug", "name", "other_names",
            "supplier_name", "summary", "description", "keywords", "facets", "completeness", "published_on",
            "confirmed_on", "sheet");

    /** What stands in the columns. */
    public List<Object> values() {
        return List.of(entry.supplier(), entry.solution(), entry.slug(), entry.name(),
                BulkLoader.array(entry.otherNames()), supplierName, entry.summary(), entry.description(),
                BulkLoader.array(entry.keywords()),
                BulkLoader.array(entry.facets().stream().map(Facet::text).sorted().toList()), entry.completeness(),
                entry.published(), entry.confirmed(), entry.sheet());
    }
}
