package be.vlavirgem.maturity;

import be.vlavirgem.web.chart.BarChart;
import be.vlavirgem.web.chart.Chart;
import be.vlavirgem.web.chart.Charted;
import be.vlavirgem.web.chart.LineChart;
import be.vlavirgem.web.chart.RadarChart;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the result shows: the score, whom it stands beside, what it is made of, and what to do next. */
record ResultPage(String id, String round, MeasurementPage.Standing standing, MeasurementPage.ScoreView total,
        @Nullable Peers peers, @Nullable String asked, @Nullable String model, Charts charts, List<Step> steps,
        List<ChapterView> chapters, English english) implements Charted {

    private static final int FIRST = 5;

    /** The drawings; what there is too little for is missing. */
    record Charts(BarChart bars, @Nullable RadarChart radar, @Nullable LineChart progress) {}

    /** Whom it is compared with: which group, why that one, where its middle half stands, and which others can be chosen. */
    record Peers(String group, int participants, String why, @Nullable String band, List<GroupChoice> groups) {}

    /** A peer group to choose. */
    record GroupChoice(String id, String name, boolean chosen) {}

    /** An advice: what it adds to the total, what it takes, and the first step. */
    record Step(String code, String chapter, String chapterTitle, String question, String gain, String effort,
            String next, String step, String who) {}

    /**
     * A chapter with its score and parts.
     *
     * @param weight  the chapter's own
     * @param counting how many questions count
     * @param scored  of how many that could
     * @param counted the sum of the weights that count
     * @param exact   the score to two decimals, as its parts add up to
     */
    record ChapterView(String code, String title, int weight, MeasurementPage.ScoreView score, int counting, int scored,
            int counted,
            @Nullable String exact, List<PartView> parts) {}

    /** One question in the explanation of a score. */
    record PartView(String code, String question, String answer, @Nullable String note, @Nullable String evidence,
            int points, int weight,
            @Nullable String share, boolean counts) {}

    /** How many chapters have no score yet, and so no part in the total. */
    public long withoutScore() {
        return chapters.stream().filter(chapter -> chapter.exact() == null).count();
    }

    @Override
    public Stream<@Nullable Chart> drawn() {
        return Stream.of(charts.bars(), charts.radar(), charts.progress());
    }

    /** The steps that fit one page. */
    public List<Step> firstSteps() {
        return steps.stream().limit(FIRST).toList();
    }

    /** The steps that come after them. */
    public List<Step> laterSteps() {
        return steps.stream().skip(FIRST).toList();
    }
}
