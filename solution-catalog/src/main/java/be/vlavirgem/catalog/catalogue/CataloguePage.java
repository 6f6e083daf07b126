package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.platform.list.Mark;
import be.vlavirgem.web.list.Filter;
import be.vlavirgem.web.list.Pager;
import be.vlavirgem.web.list.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue as it is searched.
 *
 * @param kept what the form of the search carries along, and what that of the comparison does
 * @param chips what it is narrowed to
 * @param cards what was found
 * @param likely null where the words themselves were found
 * @param bounded true where there is more than is counted
 */
record CataloguePage(String typed, List<String> wrongs, Kept kept, List<FacetGroup> groups, List<Filter> chips,
        String clear,
        List<OrderLink> orders, List<Card> cards, Pager pager, @Nullable Likely likely, boolean bounded, Files files,
        Basket basket) {
    /** Hidden fields of the two forms of the page. */
    record Kept(List<Parameter> bySearch, List<Parameter> byComparison) {}

    record OrderLink(String key, String href, boolean current) {}

    /** What resembles what was typed; the best of it, to look for instead. */
    record Likely(String name, String href) {}

    record Files(String xlsx, String csv) {}

    /** What is chosen to compare: on this page by ticks, from other pages by name. */
    record Basket(List<Filter> elsewhere, List<Parameter> fields) {}

    /**
     * One solution in the results.
     *
     * @param grade the letter of its security grade; null where everybody does not see one
     */
    record Card(Mark mark, String slug, String name, String supplier, String summary, List<String> traits,
            int completeness,
            String confirmed, boolean compared, @Nullable String grade) {}

    /** True when nothing was found, whatever was asked. */
    public boolean inVain() {
        return cards.isEmpty();
    }

    /** True when something is typed or chosen. */
    public boolean narrowed() {
        return !chips.isEmpty();
    }
}
