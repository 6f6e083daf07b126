package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.merging.SolutionReferences;
import be.vlavirgem.catalog.addresses.CatalogAddresses;
import be.vlavirgem.catalog.addresses.CatalogAddresses.Kind;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every public address a solution ever had: all of them lead to the one that goes on. */
@Component
@Order(10)
class SolutionAddresses implements SolutionReferences {

    private final CatalogAddresses addresses;

    SolutionAddresses(CatalogAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public String messageKey() {
        return "catalog.merge.counts.addresses";
    }

    @Override
    public String counting() {
        return CatalogAddresses.COUNTING_SOLUTION;
    }

    @Override
    public void move(UUID from, UUID to) {
        addresses.move(Kind.SOLUTION, from, to);
    }
}
