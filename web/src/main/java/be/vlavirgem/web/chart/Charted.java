package be.vlavirgem.web.chart;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The view model of a page that shows charts: each can be taken along from the page's own address, by its id. */
public interface Charted {

    /** What the page draws; absent where there is nothing to draw. */
    Stream<@Nullable Chart> drawn();
}
