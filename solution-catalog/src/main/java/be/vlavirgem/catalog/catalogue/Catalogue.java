package be.vlavirgem.catalog.catalogue;

import java.util.Collection;
import java.util.UUID;

/** What everybody finds: written by the sheets when they are published, read by the public pages. */
public interface Catalogue {
    /** Shows this entry in place of what was shown of the same solution, in the transaction of the caller. */
    void put(CatalogueEntry entry);

    /** The same of several at once: whoever publishes waits for all others who do. */
    void put(Collection<CatalogueEntry> entries);

    /** Shows nothing more of this solution; what was never shown is passed over. */
    void withdraw(UUID solution);

    /** Says why it was withdrawn, and at which address something of the same supplier stands in its place; either may be empty. */
    void explain(UUID solution, String reason, String successor);
}
