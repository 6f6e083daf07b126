package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.Comparison.Row;
import be.vlavirgem.platform.list.Mark;
import be.vlavirgem.web.list.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Solutions side by side.
 *
 * @param heads of the columns
 * @param chips each takes one solution away
 * @param notice the key of what became of the choice; null where all of it is shown
 * @param back to the search it came from
 */
record ComparePage(List<Head> heads, List<Filter> chips, List<Row> rows, List<String> silent, @Nullable String notice,
        String back, String xlsx, String csv) {
    /** One solution above its column. */
    record Head(Mark mark, String name, String slug) {}

    /** How many rows do not say the same of all. */
    public long differences() {
        return rows.stream().filter(Row::differs).count();
    }

    /** True when there is nothing to compare with. */
    public boolean alone() {
        return heads.size() < 2;
    }
}
