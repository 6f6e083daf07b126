package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.catalog.suppliers.SupplierEnded;
import be.vlavirgem.domain.organisation.OrganisationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nothing more is shown of a supplier that ended: its sheets are withdrawn, and those handed in are drafts again. */
@Component
class EndedSuppliers {

    private final Solutions solutions;
    private final FactsTable facts;
    private final Publication publication;
    private final Reviews reviews;
    private final ClaimChecks checks;

    EndedSuppliers(Solutions solutions, FactsTable facts, Publication publication, Reviews reviews,
            ClaimChecks checks) {
        this.solutions = solutions;
        this.facts = facts;
        this.publication = publication;
        this.reviews = reviews;
        this.checks = checks;
    }

    @EventListener
    void ended(SupplierEnded event) {
        var supplier = new OrganisationId(event.supplier());
        checks.forget(supplier);
        var kept = facts.of(supplier).sheet();
        solutions.all(supplier).stream().filter(SheetDesk::isOut).forEach(solution -> {
            reviews.done(solution.id());
            publication.hide(solution);
            close(solution);
            solutions.save(solution, new Completeness(solution.resolved(kept).sheet()));
        });
    }

    /** Its own people changed it last. */
    private static void close(Solution solution) {
        if (solution.isShown()) {
            solution.withdraw(solution.change());
        } else {
            solution.takeBack(solution.change());
        }
    }
}
