package be.vlavirgem.catalog.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What is at an address somebody kept.
 *
 * @param sheet at that address, or where it went; null where nothing is shown any more
 * @param withdrawn what it was called while it was shown; null for what is shown, and for what never was
 */
record Sought(String asked, @Nullable PublishedSheet sheet, @Nullable String withdrawn) {}
