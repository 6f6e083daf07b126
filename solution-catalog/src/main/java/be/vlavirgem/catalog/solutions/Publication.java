package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.Catalogue;
import be.vlavirgem.catalog.catalogue.CatalogueEntry;
import be.vlavirgem.catalog.catalogue.PublishedLine;
import be.vlavirgem.catalog.catalogue.PublishedSolutions;
import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.solutions.PublishedJson.Published;
import be.vlavirgem.catalog.suppliers.Suppliers;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows everybody what a solution says now, or nothing more of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Publication {

    /** Of one supplier; more than any has. */
    private static final int MOST = 10_000;

    private final Catalogue catalogue;
    private final PublishedSolutions published;
    private final SolutionNames names;
    private final SheetFacets facets;
    private final PublishedJson json;
    private final Suppliers suppliers;
    private final ClaimProofs proofs;
    private final Clock clock;

    Publication(Catalogue catalogue, PublishedSolutions published, SolutionNames names, SheetFacets facets,
            PublishedJson json, Suppliers suppliers,
            ClaimProofs proofs, Clock clock) {
        this.catalogue = catalogue;
        this.published = published;
        this.names = names;
        this.facets = facets;
        this.json = json;
        this.suppliers = suppliers;
        this.proofs = proofs;
        this.clock = clock;
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
        catalogue.put(entry(solution, facts, supplier(solution.supplier()),
                proofs.accepted(solution.supplier())));
        names.put(solution);
        count(solution.supplier());
    }

    /** Solutions of one supplier that say something else, under the names they had. */
    void showAgain(OrganisationId supplier, List<Solution> solutions, Sheet facts) {
        if (!suppliers.hasEnded(supplier.value())) {
            var place = supplier(supplier);
            var accepted = proofs.accepted(supplier);
            put(solutions.stream().map(solution -> entry(solution, facts, place, accepted)).toList());
        }
    }

    /** What everybody finds of it, its supplier by its place among the suppliers. */
    CatalogueEntry entry(Solution solution, Sheet facts, String supplier, Collection<ClaimProof> accepted) {
        var resolved = solution.resolved(facts).forOthers();
        var sheet = resolved.sheet();
        var slug = solution.slug().orElseThrow();
        var confirmed = solution.dates().confirmed().orElseThrow();
        var said = new Published(resolved, ClaimProof.proving(solution.id(), resolved, accepted), confirmed,
                solution.state() == Solution.State.OUTDATED, solution.grading());
        return new CatalogueEntry(solution.id().value(), solution.supplier().value(), slug, solution.name(),
                SolutionNames.of(sheet).stream().skip(1).toList(), sheet.text(SheetField.SUMMARY),
                sheet.text(SheetField.DESCRIPTION),
                Stream.concat(sheet.items(SheetField.KEYWORDS).stream(), facets.words(sheet).stream()).toList(),
                facets.of(supplier, said, LocalDate.now(clock)), new Completeness(sheet).percent(),
                solution.dates().published().orElseThrow(), confirmed, json.write(said));
    }

    /** By its place among the suppliers, or by its id where it has none. */
    private String supplier(OrganisationId supplier) {
        return suppliers.find(supplier.value()).map(Suppliers.Known::slug).orElseGet(supplier::toString);
    }

    /** Shows anew what is shown otherwise today than it was: what no longer counts as proven, or a grade everybody may see now. */
    void showToday(OrganisationId supplier, Collection<Solution> shown, Sheet facts) {
        var accepted = proofs.accepted(supplier);
        var was = published.of(supplier.value(), MOST)
                .stream()
                .collect(Collectors.toMap(PublishedLine::solution, PublishedLine::facets));
        var place = supplier(supplier);
        put(shown.stream()
                .map(solution -> entry(solution, facts, place, accepted))
                .filter(entry -> !entry.facets().equals(was.get(entry.solution())))
                .toList());
    }

    /** Where nothing changed nobody has to wait. */
    private void put(List<CatalogueEntry> entries) {
        if (!entries.isEmpty()) {
            catalogue.put(entries);
        }
    }

    /** Keeps how many of a supplier everybody finds. */
    void count(OrganisationId supplier) {
        suppliers.published(supplier.value(), names.count(supplier));
    }

    /** Nothing more of it but why. */
    void hide(Solution solution, WithdrawForm why) {
        hide(solution);
        explain(solution, why);
    }

    /** Of what is shown no more. */
    void explain(Solution solution, WithdrawForm why) {
        catalogue.explain(solution.id().value(), why.reason(), why.successor());
    }

    /** Nothing more of it. */
    void hide(Solution solution) {
        catalogue.withdraw(solution.id().value());
        names.remove(solution.id());
        count(solution.supplier());
    }
}
