package be.vlavirgem.benchmark.collective;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.web.chart.Chart;
import be.vlavirgem.web.chart.Charted;
import be.vlavirgem.web.chart.LineChart;
import be.vlavirgem.web.form.Choice;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one indicator shows of the groups.
 *
 * @param lead  the year and the stand, or that there is none
 * @param year  absent as long as there is none
 * @param group whose years the line is about
 * @param query that names this group and year in an address
 */
record GroupsFigure(Indicator indicator, String theme, String unit, String lead, @Nullable Integer year,
        @Nullable String group, String query, List<Choice> groups, List<Choice> years, List<Kind> kinds,
        @Nullable LineChart line, List<BandRow> series) implements Charted {

    @Override
    public Stream<@Nullable Chart> drawn() {
        return Stream.of(line);
    }

    /** Groups that are made in one way. */
    record Kind(String name, List<OneGroup> groups) {}

    /**
     * A group in the year.
     *
     * @param strip absent where it tells nothing
     */
    record OneGroup(String name, @Nullable GroupStrip strip, String words) {}
}
