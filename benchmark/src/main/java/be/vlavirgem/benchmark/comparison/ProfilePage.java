package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.web.chart.Chart;
import be.vlavirgem.web.chart.Charted;
import be.vlavirgem.web.chart.RadarChart;
import be.vlavirgem.web.chart.StripChart;
import be.vlavirgem.web.report.OneSheet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An authority on one sheet, for its college.
 *
 * @param facts    what sets it apart before anything is measured
 * @param inShort  three things a director should know; none as long as there are no own figures
 * @param radar    the scores of the chapters; absent as long as there is not one
 * @param strips   a figure of each theme but the scores
 * @param missing  how many of these the authority has not
 */
record ProfilePage(String name, PageHead head, boolean ownFigures, List<Fact> facts, List<Sentence> inShort,
        @Nullable RadarChart radar, List<Chapter> chapters, StripChart strips, long missing)
        implements
            Charted,
            OneSheet {

    /** Something that is known of it, or that it is not known. */
    record Fact(String label, String value) {}

    /** What it is about, and how it stands. */
    record Sentence(String label, String words) {}

    /**
     * The score of a chapter.
     *
     * @param own    absent where there is none
     * @param median absent where the group tells nothing
     */
    record Chapter(int number, String name, @Nullable String own, @Nullable String median) {}

    @Override
    public Stream<@Nullable Chart> drawn() {
        return Stream.of(radar, strips);
    }
}
