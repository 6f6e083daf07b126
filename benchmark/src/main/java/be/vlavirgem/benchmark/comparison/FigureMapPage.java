package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.web.chart.Chart;
import be.vlavirgem.web.chart.Charted;
import be.vlavirgem.web.chart.FlandersMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the map of one indicator shows.
 *
 * @param lead   what is on it, of when
 * @param map    absent as long as nothing was counted
 * @param levels how its areas can be chosen; none where each municipality has its own figure
 * @param named  how many others show their figure by name
 * @param query  what the address says, for the way back
 */
record FigureMapPage(Indicator indicator, String lead, @Nullable FlandersMap map, List<Level> levels, long named,
        String query) implements Charted {

    /** Areas to choose. */
    record Level(String label, String href, boolean current) {}

    @Override
    public Stream<@Nullable Chart> drawn() {
        return Stream.of(map);
    }

    public String path() {
        return FigureController.path(indicator.code());
    }

    /** True where it is drawn on tiles because nobody brought borders. */
    public boolean hasNoBorders() {
        return map != null && map.ground().choice() == null;
    }
}
