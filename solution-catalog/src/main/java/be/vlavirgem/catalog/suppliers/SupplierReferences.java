package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.catalog.merging.References;

/**
 * What a feature has of a supplier, as a bean: counted before two suppliers are merged, and moved with all the rest in one
 * transaction. It reads in the scope of both and writes for the one that goes on, so rows of tenant tables are moved by a
 * function of the feature's own migration.
 */
public interface SupplierReferences extends References {}
