package be.vlavirgem.catalog.suppliers;

import java.util.UUID;

/**
 * What a feature has of a supplier, as a bean: counted before two suppliers are merged, and moved with all the rest in one
 * transaction. It reads in the scope of both and writes for the one that goes on, so rows of tenant tables are moved by a
 * function of the feature's own migration.
 */
public interface SupplierReferences {

    /** The message that names what is counted, such as "oplossingen"; unique among all. */
    String messageKey();

    /** How many there are of this supplier. */
    int count(UUID supplier);

    /** How many both have and the one that goes on keeps once. */
    default int shared(UUID from, UUID to) {
        return 0;
    }

    /** Gives all of the one to the other. */
    void move(UUID from, UUID to);
}
