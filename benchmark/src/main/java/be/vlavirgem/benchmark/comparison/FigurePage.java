package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Explanations.Explanation;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.web.chart.BoxPlot;
import be.vlavirgem.web.chart.Chart;
import be.vlavirgem.web.chart.Charted;
import be.vlavirgem.web.chart.LineChart;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one indicator shows.
 *
 * @param theme     what it is read together with
 * @param summary   the group in one figure; absent where it tells nothing
 * @param box       how the group is spread; absent where it tells nothing
 * @param supposing absent where there is nothing to place a figure in
 * @param origin    absent where there is no own figure
 * @param ranking   absent where no group was counted
 */
record FigurePage(Indicator indicator, String theme, PageHead head, PlaceView place,
        @Nullable Summary summary, @Nullable BoxPlot box, @Nullable LineChart line, List<YearRow> years,
        @Nullable Supposing supposing, @Nullable Origin origin, List<Explanation> explanations,
        @Nullable Ranking ranking) implements Charted {

    /**
     * The own figure and its place.
     *
     * @param value absent where there is none
     * @param doubt what it means that the figure is doubted; absent where it is not
     * @param words the place in words, or why there is none
     * @param rank  as it was counted; absent where it was not
     * @param rough why the place was only read from the band; absent where it was counted
     * @param larger a group that does tell, where this one does not
     */
    record PlaceView(@Nullable String value, String unit, @Nullable String doubt, boolean provisional, String words,
            @Nullable String rank, @Nullable String rough, @Nullable Link larger) {}

    /** Where a link leads and what it says. */
    record Link(String label, String href) {}

    /**
     * The group in one figure.
     *
     * @param sum   that it is taken as one authority
     * @param text  the figure; absent where it is not told
     * @param why   what kind of figure that is, or why it is not told
     * @param sums  of groups that have one, where this one has none
     */
    record Summary(boolean sum, String medianHref, String sumHref, @Nullable String text, String why,
            List<Link> sums) {}

    /**
     * One year in the table.
     *
     * @param n what stands for the band where that is hidden, or how many gave the figure
     */
    record YearRow(int year, @Nullable String own, @Nullable String state, @Nullable String rank, @Nullable String p25,
            @Nullable String median, @Nullable String p75, @Nullable String sum, @Nullable String n) {}

    /** What the figure was made from: what is counted and, where it is divided, what by. */
    record Origin(List<Side> sides, String given, @Nullable String measurement) {}

    /** One side of a division with its parts, where it has several. */
    record Side(String label, String amount, List<Part> parts) {}

    /** What is added, by its name. */
    record Part(String name, String amount) {}

    @Override
    public Stream<@Nullable Chart> drawn() {
        return Stream.of(box, line);
    }

    public boolean hasSums() {
        return years.stream().anyMatch(year -> year.sum() != null);
    }

    public String path() {
        return FigureController.path(indicator.code());
    }
}
