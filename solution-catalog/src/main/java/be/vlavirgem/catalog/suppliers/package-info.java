/**
 * The register of suppliers: who asks to stand in it, who keeps it, what everybody reads of a company, and what its own
 * people do next. A supplier is an organisation with a public face; its name and its end are the organisation's. Flat.
 */
@NullMarked
package be.vlavirgem.catalog.suppliers;

import org.jspecify.annotations.NullMarked;
