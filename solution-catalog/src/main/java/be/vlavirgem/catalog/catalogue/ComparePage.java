package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.Comparison.Group;
import be.vlavirgem.platform.list.Mark;
import be.vlavirgem.web.list.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Solutions side by side.
 *
 * @param heads of the columns
 * @param chips each takes one solution away
 * @param rows how many say something
 * @param differences how many do not say the same of all
 * @param only where it shows what differs only, or all again
 * @param differing true when what is the same is left out
 * @param notices what became of the choice
 * @param back to the search it came from
 */
record ComparePage(List<Head> heads, List<Filter> chips, List<Group> groups, List<String> silent, long rows,
        long differences, @Nullable String only, boolean differing, List<String> notices, String back, String xlsx,
        String csv) {
    /** One solution above its column. */
    record Head(Mark mark, String name, String slug) {}

    /** True when there is nothing to compare with. */
    public boolean alone() {
        return heads.size() < 2;
    }

    /** How many columns there are, with that of the labels. */
    public int width() {
        return heads.size() + 1;
    }
}
