package be.vlavirgem.catalog.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * How many solutions a choice would leave.
 *
 * @param label that of a supplier, null of all else
 * @param among how many choices its dimension has, shown or not
 */
record FacetCount(Facet facet, long solutions, @Nullable String label, long among) {}
