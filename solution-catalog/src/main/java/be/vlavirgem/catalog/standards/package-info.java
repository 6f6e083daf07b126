/**
 * The register of standards: what the Flemish OSLO register says, brought in from files that are never clean, beside the market
 * standards and authentic sources kept by hand. The comparison is deep (pure functions on records), the rest flat.
 */
@NullMarked
package be.vlavirgem.catalog.standards;

import org.jspecify.annotations.NullMarked;
