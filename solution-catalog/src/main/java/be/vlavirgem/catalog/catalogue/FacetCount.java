package be.vlavirgem.catalog.catalogue;

import org.jspecify.annotations.Nullable;

/** How many solutions a choice would leave; the label is that of a supplier, null of all else. */
record FacetCount(Facet facet, long solutions, @Nullable String label) {}
