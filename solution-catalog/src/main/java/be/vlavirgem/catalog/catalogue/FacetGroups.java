package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.catalog.catalogue.FacetGroup.FacetChoice;
import be.vlavirgem.catalog.catalogue.FacetGroup.Rest;
import be.vlavirgem.web.form.Numbers;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the counts of the facets into words: chosen first, then what most solutions have. */
@Component
class FacetGroups {
    private static final int AT_ONCE = 6;
    /** Of one dimension. */
    static final int MOST = 80;
    /** Where counting of what is not shown stops, so that no page reads more than a few of a great many. */
    static final int MOST_COUNTED = 300;
    /** Of a dimension of which all was asked. */
    static final int MOST_OF_ALL = 1_000;

    private final FacetWords words;

    FacetGroups(FacetWords words) {
        this.words = words;
    }

    /** The names of all that is counted, chosen or shown; of a supplier the one that came with the count. */
    Map<Facet, String> labels(Asked asked, Result result, Locale locale) {
        var counted = result.counts().stream().map(FacetCount::facet);
        var shown = result.lines().stream().flatMap(line -> line.facets().stream());
        var facets = Stream.of(chosen(asked), counted, shown).flatMap(each -> each).distinct().toList();
        var labels = new HashMap<>(words.of(facets, locale));
        result.counts()
                .stream()
                .filter(count -> count.label() != null)
                .forEach(count -> labels.put(count.facet(), count.label()));
        return labels;
    }

    List<FacetGroup> of(CatalogueAddress address, List<FacetCount> counts, Map<Facet, String> labels, Locale locale) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> group(dimension, address, counts(dimension, address.asked(), counts), labels, locale))
                .filter(group -> !group.first().isEmpty())
                .toList();
    }

    static Stream<Facet> chosen(Asked asked) {
        return Arrays.stream(Dimension.values())
                .flatMap(dimension -> asked.chosen(dimension).stream().map(code -> new Facet(dimension, code)));
    }

    /** What was chosen stays, also where nothing has it. */
    private static List<FacetCount> counts(Dimension dimension, Asked asked, List<FacetCount> counts) {
        var counted = counts.stream().filter(count -> count.facet().dimension() == dimension).toList();
        var absent = asked.chosen(dimension)
                .stream()
                .map(code -> new Facet(dimension, code))
                .filter(facet -> counted.stream().noneMatch(count -> count.facet().equals(facet)))
                .map(facet -> new FacetCount(facet, 0, null, 0));
        return Stream.concat(counted.stream(), absent).toList();
    }

    private static FacetGroup group(Dimension dimension, CatalogueAddress address, List<FacetCount> counts,
            Map<Facet, String> labels, Locale locale) {
        var asked = address.asked();
        var chosen = asked.chosen(dimension);
        var choices = counts.stream()
                .sorted(order(dimension, asked, labels))
                .limit(asked.most(dimension))
                .map(count -> choice(count, chosen, labels, locale))
                .toList();
        var first = Math.min(choices.size(), Math.max(AT_ONCE, chosen.size()));
        return new FacetGroup("catalog.catalogue.facet." + dimension, CatalogueAddress.parameter(dimension),
                choices.subList(0, first), choices.subList(first, choices.size()), !chosen.isEmpty(),
                rest(dimension, address, counts, choices.size(), locale), dimension == asked.whole());
    }

    /** What is chosen, then what most solutions have; all of a dimension stands by name, to be found in. */
    private static Comparator<FacetCount> order(Dimension dimension, Asked asked, Map<Facet, String> labels) {
        return Comparator.comparing((FacetCount count) -> !asked.chosen(dimension).contains(count.facet().code()))
                .thenComparing(count -> dimension == Dimension.GRADE ? count.facet().code() : "")
                .thenComparingLong(count -> dimension == asked.whole() ? 0 : -count.solutions())
                .thenComparing(count -> labels.getOrDefault(count.facet(), "").toLowerCase(Locale.ROOT));
    }

    private static @Nullable Rest rest(Dimension dimension, CatalogueAddress address, List<FacetCount> counts,
            int shown, Locale locale) {
        var all = counts.stream().mapToLong(FacetCount::among).max().orElse(0);
        if (all <= shown) {
            return null;
        }
        var most = address.asked().mostCounted(dimension);
        var more = Numbers.shown(BigDecimal.valueOf(Math.min(all, most) - shown), locale);
        return new Rest(all - shown, all > most ? more + "+" : more,
                dimension == address.asked().whole() ? null : address.whole(dimension));
    }

    private static FacetChoice choice(FacetCount count, List<String> chosen, Map<Facet, String> labels, Locale locale) {
        var facet = count.facet();
        return new FacetChoice(facet.code(),
                labels.getOrDefault(facet, facet.code()), shown(count.solutions(), locale), count.solutions(),
                chosen.contains(facet.code()));
    }

    /** Counting stops at a thousand, but for the whole catalogue, whose counts are kept. */
    private static String shown(long count, Locale locale) {
        return count == CatalogueSearch.MOST + 1
                ? Numbers.shown(BigDecimal.valueOf(CatalogueSearch.MOST), locale) + "+"
                : Numbers.shown(BigDecimal.valueOf(count), locale);
    }
}
