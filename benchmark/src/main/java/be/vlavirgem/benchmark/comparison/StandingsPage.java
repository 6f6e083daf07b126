package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Explanations.Explanation;
import be.vlavirgem.web.chart.Chart;
import be.vlavirgem.web.chart.Charted;
import be.vlavirgem.web.chart.StripChart;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the overview shows: in short, then theme by theme.
 *
 * @param theme the code of the only one that is shown; absent where all are
 */
record StandingsPage(PageHead head, boolean ownFigures, List<InShort> inShort, List<ThemeLink> choice,
        @Nullable String theme, List<ThemeView> themes,
        List<WaitingView> waiting, List<Explanation> explanations) implements Charted {

    @Override
    public Stream<@Nullable Chart> drawn() {
        return themes.stream().map(ThemeView::chart);
    }

    /** One thing a director should know; the names lead to pages of figures. */
    record InShort(String label, List<Named> about, String words) {}

    /** All themes, or one of them alone. */
    record ThemeLink(String name, String href, boolean current) {}

    /** A figure by its name. */
    record Named(String name, String href) {}

    /**
     * Figures that are read together.
     *
     * @param without those of which neither the authority nor its group has one to show
     * @param chart   the rows as a drawing to take along
     */
    record ThemeView(String code, String name, String explanation, List<RowView> rows, List<Named> without,
            StripChart chart) {}

    /**
     * A figure and its place.
     *
     * @param value absent where there is none
     * @param words its place in words, or why it has none; absent where that is said once for all
     * @param band  where the middle half of the group is; absent where that is not told
     */
    record RowView(Named about, @Nullable String value, String unit, boolean doubtful, boolean provisional,
            StripChart.@Nullable Strip strip, @Nullable String words, @Nullable String band) {}

    /** A figure nobody can give yet, and what it waits for. */
    record WaitingView(String name, String waitsFor) {}
}
