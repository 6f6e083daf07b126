package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.suppliers.SupplierEnded;
import be.vlavirgem.domain.organisation.OrganisationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nothing more is shown of a supplier that ended; its sheets stay as they are. */
@Component
class EndedSuppliers {

    private final Solutions solutions;
    private final Publication publication;
    private final Reviews reviews;
    private final ClaimChecks checks;

    EndedSuppliers(Solutions solutions, Publication publication, Reviews reviews, ClaimChecks checks) {
        this.solutions = solutions;
        this.publication = publication;
        this.reviews = reviews;
        this.checks = checks;
    }

    @EventListener
    void ended(SupplierEnded event) {
        var supplier = new OrganisationId(event.supplier());
        checks.forget(supplier);
        solutions.all(supplier).forEach(solution -> {
            reviews.done(solution.id());
            publication.hide(solution);
        });
    }
}
