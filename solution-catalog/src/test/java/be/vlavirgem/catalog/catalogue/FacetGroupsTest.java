package be.vlavirgem.catalog.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.catalog.catalogue.FacetGroup.FacetChoice;
import be.vlavirgem.catalog.codes.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What the page offers to narrow by, in words. */
class FacetGroupsTest {
    /** Knows one term. */
    private static final class OneTerm implements Vocabulary {
        @Override
        public List<Term> terms(String list, Locale locale) {
            return list.equals("delivery") ? List.of(new Term("saas", "Als dienst", "")) : List.of();
        }

        /** So that it stays a vocabulary when one also knows its lists. */
        public Term list(String list, Locale locale) {
            return new Term(list, list, "");
        }
    }

    private final FacetGroups groups = new FacetGroups(
            new FacetWords(provider(new CodeLabels(provider(new OneTerm(), Vocabulary.class)), FacetLabels.class)));

    @Test
    void aCodeIsNamedByItsListASupplierByItsCountAndWhatNobodyKnowsByItself() {
        var group = groups("", Map.of(), count("delivery:saas", 3, null), count("supplier:abc", 2, "Noordlicht"),
                count("standard:oslo-x", 1, null));
        assertThat(group).extracting(FacetGroup::parameter).containsExactly("leverancier", "levering", "standaard");
        assertThat(group).flatExtracting(FacetGroup::first)
                .extracting(FacetChoice::label)
                .containsExactly("Noordlicht", "Als dienst", "oslo-x");
    }

    @Test
    void whatIsChosenComesFirstAlsoWhereNothingHasIt() {
        var group = groups("x", Map.of(Dimension.DELIVERY, List.of("nergens", "saas")), count("delivery:veel", 9, null),
                count("delivery:saas", 3, null));
        assertThat(group.getFirst().first()).extracting(FacetChoice::value).containsExactly("saas", "nergens", "veel");
        assertThat(group.getFirst().first()).extracting(FacetChoice::count).containsExactly("3", "0", "9");
        assertThat(group.getFirst().first()).extracting(FacetChoice::checked).containsExactly(true, true, false);
    }

    @Test
    void theFirstSixAreShownAndTheOthersWhenAskedFor() {
        var counts = new ArrayList<FacetCount>();
        IntStream.range(0, 20).forEach(number -> counts.add(count("standard:s" + number, 20 - number, null)));
        var group = groups("", Map.of(), counts.toArray(FacetCount[]::new)).getFirst();
        assertThat(group.first()).hasSize(6);
        assertThat(group.more()).hasSize(14);
    }

    private static FacetCount[] standards(int most, int among) {
        return IntStream.range(0, most)
                .mapToObj(number -> new FacetCount(Facet.of("standard:s" + number), most - number, null, among))
                .toArray(FacetCount[]::new);
    }

    @Test
    void whatIsNotShownIsCountedWithWhereItIs() {
        var group = groups("", Map.of(), standards(80, 252)).getFirst();
        assertThat(group.rest()).isEqualTo(new FacetGroup.Rest(172, "172", "/catalogus?alle=standaard"));
        assertThat(group.whole()).isFalse();
        assertThat(groups("", Map.of(), standards(80, 80)).getFirst().rest()).isNull();
    }

    @Test
    void allOfADimensionStandsByName() {
        var asked = new Asked("", Map.of(), Order.RELEVANCE, 1, false, Dimension.STANDARD);
        var group = of(asked, standards(252, 252)).getFirst();
        assertThat(group.first().size() + group.more().size()).isEqualTo(252);
        assertThat(group.first()).extracting(FacetChoice::value).startsWith("s0", "s1", "s10", "s100");
        assertThat(group.rest()).isNull();
        assertThat(group.whole()).isTrue();
        assertThat(of(asked, standards(1_000, 1_001)).getFirst().rest()).isEqualTo(new FacetGroup.Rest(1, "0+", null));
        assertThat(groups("", Map.of(), standards(80, 1_001)).getFirst().rest())
                .isEqualTo(new FacetGroup.Rest(921, "220+", "/catalogus?alle=standaard"));
    }

    @Test
    void countingStopsAtAThousand() {
        var group = groups("", Map.of(), count("delivery:saas", CatalogueSearch.MOST + 1, null)).getFirst();
        assertThat(group.first()).extracting(FacetChoice::count).containsExactly("1.000+");
    }

    private List<FacetGroup> groups(String typed, Map<Dimension, List<String>> chosen, FacetCount... counts) {
        return of(new Asked(typed, chosen, Order.RELEVANCE, 1), counts);
    }

    private List<FacetGroup> of(Asked asked, FacetCount... counts) {
        var labels = groups.labels(asked, new Result(List.of(), 0, 1, null, List.of(counts)), DutchWords.DUTCH);
        return groups.of(new CatalogueAddress(asked, List.of()), List.of(counts), labels, DutchWords.DUTCH);
    }

    private static FacetCount count(String facet, long solutions, String label) {
        return new FacetCount(Facet.of(facet), solutions, label, 0);
    }

    private static <T> ObjectProvider<T> provider(T bean, Class<T> type) {
        var beans = new StaticListableBeanFactory();
        beans.addBean(type.getSimpleName(), bean);
        return beans.getBeanProvider(type);
    }
}
