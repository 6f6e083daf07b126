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
 * @param kept what the form of the search carries along
 * @param chips what it is narrowed to
 * @param cards what was found
 * @param likely null where the words themselves were found
 * @param words each by itself, where nothing has all of them
 * @param moved where the same is asked of what a chosen supplier became part of; null unless nothing was found for that
 * @param found how many, in words
 * @param bounded true where there is more than is counted
 */
record CataloguePage(String typed, List<String> wrongs, List<Parameter> kept, List<FacetGroup> groups,
        List<Filter> chips,
        String clear,
        List<OrderLink> orders, List<Card> cards, Pager pager, @Nullable Likely likely, List<Filter> words,
        @Nullable String moved, boolean bounded, String found,
        Files files,
        Basket basket) {

    record OrderLink(String key, String href, boolean current) {}

    /** What was looked for instead of what was typed, the likeliest first, and where only that is looked for. */
    record Likely(List<Filter> instead, String exactly) {}

    record Files(String xlsx, String csv) {}

    /**
     * What is chosen to compare, from whatever page.
     *
     * @param chosen by name; each takes itself away
     * @param most that stand side by side
     * @param refused by name, what did not fit any more
     * @param compare where they stand side by side; null until there are two
     */
    record Basket(List<Filter> chosen, int most, List<String> refused, @Nullable String compare) {}

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
