package be.vlavirgem.catalog.customers;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a solution is looked at and used is known to its supplier. */
@Component
class OwnSolutionIds implements KnownId<OwnSolution> {

    private final ProductTable products;

    OwnSolutionIds(ProductTable products) {
        this.products = products;
    }

    @Override
    public Class<OwnSolution> type() {
        return OwnSolution.class;
    }

    @Override
    public OwnSolution of(UUID value) {
        return new OwnSolution(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return products.exists(id);
    }
}
