/** What is published and found by everybody: one entry a solution, searched with facets, compared and exported. */
@NullMarked
package be.vlavirgem.catalog.catalogue;

import org.jspecify.annotations.NullMarked;
