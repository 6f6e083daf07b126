package be.vlavirgem.web.search;

import be.vlavirgem.platform.search.Found;
import be.vlavirgem.web.list.Pager;
import java.util.List;

/**
 * What is shown of a search.
 *
 * @param typed as it was typed
 * @param alike true when these only resemble what was typed
 * @param kinds to narrow it down to; empty where there is nothing to choose
 * @param further pages that search in one kind alone, where some of it was found
 */
public record SearchPage(String typed, boolean alike, List<KindLink> kinds, List<Further> further, List<Found> found,
        Pager pager) {

    /** The same search on a page of its own. */
    public record Further(String kind, String href) {}

    /** A kind with its number, and the same search narrowed to it; an empty kind is all of them. */
    public record KindLink(String kind, long count, String href, boolean current) {}

    /** True when something was typed. */
    public boolean isAsked() {
        return !typed.isBlank();
    }

    /** True when something was found, be it of another kind than was chosen. */
    public boolean isFruitful() {
        return !kinds.isEmpty() || !found.isEmpty();
    }

    /** True when what was typed is nowhere. */
    public boolean isInVain() {
        return isAsked() && !isFruitful();
    }
}
