package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.platform.search.TypedWords;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the catalogue, all of it understood.
 *
 * @param typed as it was typed, may be empty
 * @param chosen codes per dimension; one of a dimension is enough, every dimension counts
 * @param page from 1
 * @param exact what was typed and nothing that resembles it
 * @param whole the dimension of which every value is shown; null for the most frequent of each
 */
record Asked(String typed, Map<Dimension, List<String>> chosen, Order order, int page, boolean exact,
        @Nullable Dimension whole) {
    Asked {
        chosen = Map.copyOf(chosen);
        order = order == Order.RELEVANCE ? usual(typed) : order;
    }

    Asked(String typed, Map<Dimension, List<String>> chosen, Order order, int page, boolean exact) {
        this(typed, chosen, order, page, exact, null);
    }

    /** What resembles the words where they are nowhere. */
    Asked(String typed, Map<Dimension, List<String>> chosen, Order order, int page) {
        this(typed, chosen, order, page, false);
    }

    TypedWords words() {
        return TypedWords.of(typed);
    }

    /** In what order it stands where no other was asked. */
    Order usual() {
        return usual(typed);
    }

    private static Order usual(String typed) {
        return TypedWords.of(typed).isEmpty() ? Order.NAME : Order.RELEVANCE;
    }

    /** True for the catalogue as a whole. */
    boolean isEverything() {
        return words().isEmpty() && chosen.isEmpty();
    }

    /** How many values of a dimension are shown. */
    int most(Dimension dimension) {
        return dimension == whole ? FacetGroups.MOST_OF_ALL : FacetGroups.MOST;
    }

    /** Up to how many values of a dimension are counted. */
    int mostCounted(Dimension dimension) {
        return dimension == whole ? FacetGroups.MOST_OF_ALL : FacetGroups.MOST_COUNTED;
    }

    List<String> chosen(Dimension dimension) {
        return chosen.getOrDefault(dimension, List.of());
    }
}
