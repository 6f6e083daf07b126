package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.Catalogue;
import be.vlavirgem.catalog.catalogue.CatalogueEntry;
import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.solutions.PublishedJson.Published;
import be.vlavirgem.catalog.suppliers.Suppliers;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.List;
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

    /**
     * In place of what was shown of it before; nothing of a supplier that ended. Whoever shows a solution holds its row, as does
     * whoever ends its supplier, so the one of the two that comes last sees what the other did.
     */
    void show(Solution solution, Sheet facts) {
        if (suppliers.hasEnded(solution.supplier().value())) {
            hide(solution);
            return;
        }
        catalogue.put(entry(solution, facts, supplier(solution.supplier())));
        names.put(solution);
        count(solution.supplier());
    }

    /** Solutions of one supplier that say something else, under the names they had. */
    void showAgain(OrganisationId supplier, List<Solution> solutions, Sheet facts) {
        if (!suppliers.hasEnded(supplier.value())) {
            var place = supplier(supplier);
            solutions.forEach(solution -> catalogue.put(entry(solution, facts, place)));
        }
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
    private String supplier(OrganisationId supplier) {
        return suppliers.find(supplier.value()).map(Suppliers.Known::slug).orElseGet(supplier::toString);
    }

    /** Keeps how many of a supplier everybody finds. */
    void count(OrganisationId supplier) {
        suppliers.published(supplier.value(), names.count(supplier));
    }

    /** Nothing more of it. */
    void hide(Solution solution) {
        catalogue.withdraw(solution.id().value());
        names.remove(solution.id());
        count(solution.supplier());
    }
}
