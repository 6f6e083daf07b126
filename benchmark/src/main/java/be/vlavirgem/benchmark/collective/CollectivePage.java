package be.vlavirgem.benchmark.collective;

import be.vlavirgem.web.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one group came to, theme by theme.
 *
 * @param group absent as long as no group was counted
 * @param query that names this group and year in an address
 */
record CollectivePage(String lead, @Nullable String group, String query, List<Choice> groups, List<Choice> years,
        List<ThemeRows> themes) {

    /** Indicators that are read together. */
    record ThemeRows(String code, String name, String explanation, List<BandRow> rows) {}
}
