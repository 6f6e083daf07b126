package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.Catalogue;
import be.vlavirgem.catalog.catalogue.CatalogueEntry;
import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.solutions.PublishedJson.Published;
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

    Publication(Catalogue catalogue, SolutionNames names, SheetFacets facets, PublishedJson json) {
        this.catalogue = catalogue;
        this.names = names;
        this.facets = facets;
        this.json = json;
    }

    /** In place of what was shown of it before. */
    void show(Solution solution, Sheet facts) {
        catalogue.put(entry(solution, facts));
        names.put(solution);
    }

    /** What everybody finds of it. */
    CatalogueEntry entry(Solution solution, Sheet facts) {
        var resolved = solution.resolved(facts).forOthers();
        var sheet = resolved.sheet();
        var slug = solution.slug().orElseThrow();
        var confirmed = solution.dates().confirmed().orElseThrow();
        var published = new Published(resolved, Set.of(), confirmed, solution.state() == Solution.State.OUTDATED);
        return new CatalogueEntry(solution.id().value(), solution.supplier().value(), slug, solution.name(),
                SolutionNames.of(sheet).stream().skip(1).toList(), sheet.text(SheetField.SUMMARY),
                sheet.text(SheetField.DESCRIPTION), sheet.items(SheetField.KEYWORDS),
                facets.of(solution.supplier(), sheet), new Completeness(sheet).percent(),
                solution.dates().published().orElseThrow(), confirmed, json.write(published));
    }

    /** Nothing more of it. */
    void hide(Solution solution) {
        catalogue.withdraw(solution.id().value());
        names.remove(solution.id());
    }
}
