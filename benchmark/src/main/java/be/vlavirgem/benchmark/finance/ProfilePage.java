package be.vlavirgem.benchmark.finance;

import be.vlavirgem.web.chart.Chart;
import be.vlavirgem.web.chart.Charted;
import be.vlavirgem.web.chart.LineChart;
import be.vlavirgem.web.chart.PieChart;
import be.vlavirgem.web.form.Choice;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the financial profile shows.
 *
 * @param lead    of what it is
 * @param nothing that nothing was brought of those that were chosen; absent where something was
 * @param profile absent where nothing was brought
 */
record ProfilePage(String lead, Filter filter, @Nullable Nothing nothing, @Nullable Profile profile)
        implements
            Charted {

    @Override
    public Stream<@Nullable Chart> drawn() {
        return profile == null ? Stream.empty() : Stream.of(profile.closer().line(), profile.closer().pie());
    }

    /**
     * What was brought.
     *
     * @param notices what the visitor has to know beside the figures
     * @param group   the own size class; absent for who is in none
     * @param bars    the own amounts; absent where there are none
     */
    record Profile(List<String> notices, @Nullable String group, List<Tile> tiles, @Nullable EuroBars bars,
            Closer closer, List<Row> rows, String query) {}

    /** What can be chosen. */
    record Filter(List<Choice> who, List<Choice> years, List<Choice> kinds, List<Choice> sections, String block) {}

    /** That nothing was brought, and of whom. */
    record Nothing(String title, String text) {}

    /**
     * A block per inhabitant.
     *
     * @param own     absent where it was not brought
     * @param missing why there is none; absent where there is one
     * @param peers   the middle one of the own size class
     * @param all     the middle one of all
     */
    record Tile(String name, @Nullable String own, @Nullable String missing, @Nullable String peers,
            @Nullable String all) {}

    /**
     * One block over the years and by policy domain.
     *
     * @param blocks the four of them, to choose from
     * @param whole  why there is no pie; absent where there is one
     * @param today  that its amounts are of the territory of today
     */
    record Closer(String name, List<Link> blocks, @Nullable LineChart line, @Nullable PieChart pie,
            @Nullable String whole, boolean today, @Nullable String mapHref) {}

    /** Where a link leads, and whether one is there. */
    record Link(String label, String href, boolean current) {}

    /** A block in a year, the own figures and those of others. */
    record Row(int year, String block, @Nullable String own, @Nullable String perInhabitant, @Nullable String counted,
            @Nullable String peers, @Nullable String all) {}
}
