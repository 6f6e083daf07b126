package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.CataloguePage.Card;
import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.web.form.Days;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the results say of a solution at a glance: what it does, how it comes, and how fresh that is. */
record CatalogueCards(Map<Facet, String> labels, List<String> compared) {
    private static final List<Dimension> TRAITS = List.of(Dimension.COMPONENT, Dimension.DELIVERY, Dimension.LICENCE);
    private static final int MOST_TRAITS = 4;

    List<Card> of(List<PublishedLine> lines) {
        return lines.stream().map(this::card).toList();
    }

    private Card card(PublishedLine line) {
        return new Card(line.mark(), line.slug(), line.name(), line.supplierName(), line.summary(), traits(line),
                line.completeness(),
                Days.write(line.confirmed()), compared.contains(line.slug()),
                of(line, Dimension.GRADE).findFirst().orElse(null));
    }

    private List<String> traits(PublishedLine line) {
        return TRAITS.stream().flatMap(dimension -> of(line, dimension)).limit(MOST_TRAITS).toList();
    }

    private Stream<String> of(PublishedLine line, Dimension dimension) {
        return Facet.codes(line.facets(), dimension)
                .stream()
                .map(code -> labels.getOrDefault(new Facet(dimension, code), code));
    }
}
