package be.vlavirgem.catalog.customers;

import be.vlavirgem.catalog.suppliers.SupplierReferences;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The customers of a supplier that becomes part of another: each goes along with its solution, for its key does. */
@Component
@Order(45)
class CustomerReferences implements SupplierReferences {

    @Override
    public String messageKey() {
        return "catalog.customers.moves";
    }

    @Override
    public String counting() {
        return "select count(*) from solution_customer where organisation_id = :thing";
    }

    /** Nothing is left to do: the solutions went before. */
    @Override
    public void move(UUID from, UUID to) {}
}
