package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The names of facets, from the features that know them; a code that nobody knows is shown as it is. */
@Component
class FacetWords {
    private final ObjectProvider<FacetLabels> sources;

    FacetWords(ObjectProvider<FacetLabels> sources) {
        this.sources = sources;
    }

    Map<Facet, String> of(Collection<Facet> facets, Locale locale) {
        var words = new HashMap<Facet, String>();
        facets.stream().collect(Collectors.groupingBy(Facet::dimension)).forEach((dimension, some) -> {
            var labels = labels(dimension, some.stream().map(Facet::code).distinct().toList(), locale);
            some.forEach(facet -> words.put(facet, labels.getOrDefault(facet.code(), facet.code())));
        });
        return words;
    }

    private Map<String, String> labels(Dimension dimension, List<String> codes, Locale locale) {
        var labels = new HashMap<String, String>();
        sources.orderedStream().forEach(source -> labels.putAll(source.labels(dimension, codes, locale)));
        return labels;
    }
}
