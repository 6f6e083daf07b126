package be.vlavirgem.web.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A strip for each of several figures, each on a scale of its own: the middle half of the peers, their median, and the own dot. */
public record StripChart(ChartFrame frame, List<Row> rows) implements Chart {

    /**
     * One figure.
     *
     * @param value the own one with its unit; absent where there is none
     * @param words where it stands
     * @param strip absent where the peers tell nothing
     */
    public record Row(String label, @Nullable String value, @Nullable String words, @Nullable Strip strip) {}

    /**
     * Places along a strip, in per cent.
     *
     * @param own absent where there is none
     */
    public record Strip(String from, String width, String median, @Nullable String own) {}

    /** Keeps the rows as they are now. */
    public StripChart {
        rows = List.copyOf(rows);
    }
}
