package be.vlavirgem.catalog.catalogue;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** The names of what the catalogue is narrowed by, as a bean of the feature that knows them; read from memory. */
public interface FacetLabels {
    /** The names of these codes; none for another dimension, or for a code that is not known (any more). */
    Map<String, String> labels(Facet.Dimension dimension, Collection<String> codes, Locale locale);
}
