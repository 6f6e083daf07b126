package be.vlavirgem.benchmark.collective;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.list.Pager;
import be.vlavirgem.web.opendata.OpenDataTerms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of the open data.
 *
 * @param stand    the day of the last one; absent as long as there is none
 * @param about    which years, of how many figures
 * @param narrowed that something was typed or chosen that may be taken away
 */
record OpenPage(@Nullable String stand, @Nullable String about, long named, List<Choice> systems, List<Choice> years,
        List<Choice> themes, String typed, boolean narrowed, List<BandRow> rows, Pager pager,
        List<IndicatorTheme> indicators, OpenDataTerms.Named licence, OpenDataTerms.Named publisher) {

    /** Indicators that are read together, by their names. */
    record IndicatorTheme(String name, List<Named> indicators) {}

    /** An indicator with a page. */
    record Named(String code, String name) {}
}
