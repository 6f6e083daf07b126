package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.Catalogue;
import be.vlavirgem.catalog.catalogue.CatalogueEntry;
import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.solutions.PublishedJson.Published;
import be.vlavirgem.catalog.suppliers.Suppliers;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows everybody what a solution says now, or nothing more of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Publication {

    private final Catalogue catalogue;
    private final SolutionNames names;
    private final SheetFacets facets;
    private final PublishedJson json;
    private final Suppliers suppliers;

    Publication(Catalogue catalogue, SolutionNames names, SheetFacets facets, PublishedJson json,
            Suppliers suppliers) {
        this.catalogue = catalogue;
        this.names = names;
        this.facets = facets;
        this.json = json;
        this.suppliers = suppliers;
    }

    /** In place of what was shown of it before. */
    void show(Solution solution, Sheet facts) {
        catalogue.put(entry(solution, facts, supplier(solution)));
        names.put(solution);
        count(solution);
    }

    /** What everybody finds of it, its supplier by its place among the suppliers. */
    CatalogueEntry entry(Solution solution, Sheet facts, String supplier) {
        var resolved = solution.resolved(facts).forOthers();
        var sheet = resolved.sheet();
        var slug = solution.slug().orElseThrow();
        var confirmed = solution.dates().confirmed().orElseThrow();
        var published = new Published(resolved, Set.of(), confirmed, solution.state() == Solution.State.OUTDATED);
        return new CatalogueEntry(solution.id().value(), solution.supplier().value(), slug, solution.name(),
                SolutionNames.of(sheet).stream().skip(1).toList(), sheet.text(SheetField.SUMMARY),
                sheet.text(SheetField.DESCRIPTION), sheet.items(SheetField.KEYWORDS),
                facets.of(supplier, sheet), new Completeness(sheet).percent(),
                solution.dates().published().orElseThrow(), confirmed, json.write(published));
    }

    /** By its place among the suppliers, or by its id where it has none. */
    private String supplier(Solution solution) {
        return suppliers.find(solution.supplier().value())
                .map(Suppliers.Known::slug)
                .orElseGet(() -> solution.supplier().toString());
    }

    private void count(Solution solution) {
        suppliers.published(solution.supplier().value(), names.count(solution.supplier()));
    }

    /** Nothing more of it. */
    void hide(Solution solution) {
        catalogue.withdraw(solution.id().value());
        names.remove(solution.id());
        count(solution);
    }
}
