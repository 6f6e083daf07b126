package be.vlavirgem.catalog.suppliers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the other features of the catalogue ask of the register. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Suppliers {

    /** A supplier that stands in the register; its path is that of its public page. */
    public record Known(UUID id, String slug, String name, String path) {}

    private final SupplierTable table;

    Suppliers(SupplierTable table) {
        this.table = table;
    }

    /** The supplier with this id, while it stands there. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<Known> find(UUID supplier) {
        return table.find(new SupplierId(supplier))
                .filter(Supplier::isGoingOn)
                .map(one -> new Known(supplier, one.slug(), one.company().name(), one.path()));
    }

    /** True once its last day was set. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public boolean hasEnded(UUID supplier) {
        return table.hasEnded(new SupplierId(supplier));
    }

    /** Keeps how many of its solutions everybody finds, in the transaction that publishes or withdraws one. */
    public void published(UUID supplier, int solutions) {
        table.count(supplier, solutions);
    }
}
