package be.vlavirgem.catalog.customers;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A customer is known to the supplier that named it. */
@Component
class CustomerIds implements KnownId<Customer.Id> {

    private final Customers customers;

    CustomerIds(Customers customers) {
        this.customers = customers;
    }

    @Override
    public Class<Customer.Id> type() {
        return Customer.Id.class;
    }

    @Override
    public Customer.Id of(UUID value) {
        return new Customer.Id(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return customers.exists(id);
    }
}
