package be.vlavirgem.catalog.catalogue;

import java.util.UUID;

/** What everybody finds: written by the sheets when they are published, read by the public pages. */
public interface Catalogue {
    /** Shows this entry in place of what was shown of the same solution, in the transaction of the caller. */
    void put(CatalogueEntry entry);

    /** Shows nothing more of this solution; what was never shown is passed over. */
    void withdraw(UUID solution);
}
