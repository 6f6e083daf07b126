package be.vlavirgem.catalog.suppliers;

import java.util.UUID;

/**
 * A supplier stands in the register no longer: who shows something of it stops, in the same transaction and in the scope
 * of its organisation.
 */
public record SupplierEnded(UUID supplier) {}
