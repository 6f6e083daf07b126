package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.catalog.addresses.CatalogAddresses;
import be.vlavirgem.catalog.addresses.CatalogAddresses.Kind;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every public address a supplier ever had: all of them lead to the one that goes on. */
@Component
@Order(30)
class AddressReferences implements SupplierReferences {

    private final CatalogAddresses addresses;

    AddressReferences(CatalogAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public String messageKey() {
        return "catalog.suppliers.moves.addresses";
    }

    @Override
    public String counting() {
        return CatalogAddresses.COUNTING_SUPPLIER;
    }

    @Override
    public void move(UUID from, UUID to) {
        addresses.move(Kind.SUPPLIER, from, to);
    }
}
