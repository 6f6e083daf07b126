package be.vlavirgem.maturity;

import be.vlavirgem.web.chart.BarChart;
import be.vlavirgem.web.chart.ChartFrame;
import be.vlavirgem.web.chart.LineChart;
import be.vlavirgem.web.chart.RadarChart;
import be.vlavirgem.web.chart.Scale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the result. */
record ResultCharts(Sheet sheet, PeerStanding standing, Words words, ResultPages.Wish wish) {

    ResultPage.Charts of(List<Outcomes.InRound> own) {
        return new ResultPage.Charts(bars(), radar(), progress(own));
    }

    private BarChart bars() {
        var base = "/maturiteit/metingen/%s/resultaat#hoofdstuk-".formatted(sheet.measurement().id());
        return new BarChart(frame("hoofdstukken", "maturity.chart.chapters"), Scale.score(words.locale()),
                chapters().map(chapter -> new BarChart.Bar(chapter.chapter().title(), own(chapter),
                        standing.band(chapter.chapter().code()),
                        standing.modelIn(chapter.chapter()),
                        wish.owner() == null ? base + chapter.chapter().code() : null))
                        .toList());
    }

    private @Nullable RadarChart radar() {
        var axes = chapters().map(chapter -> new RadarChart.Axis(chapter.chapter().title(), own(chapter),
                standing.median(chapter.chapter().code()),
                standing.modelIn(chapter.chapter()))).toList();
        return axes.size() < 3 || axes.size() > 12
                ? null
                : new RadarChart(frame("radar", "maturity.chart.radar"), Scale.score(words.locale()), axes);
    }

    /** The own rounds, and this one while it is not submitted; nothing while there is but one. */
    private @Nullable LineChart progress(List<Outcomes.InRound> own) {
        var organisation = sheet.measurement().frame().organisation();
        var kept = own.stream()
                .filter(outcome -> outcome.organisation().equals(organisation))
                .map(outcome -> new LineChart.Point(String.valueOf(outcome.year()),
                        outcome.value().value().doubleValue(), null));
        var now = sheet.measurement().state() == Measurement.State.OPEN
                ? sheet.score()
                        .grade()
                        .map(grade -> new LineChart.Point(words.text("maturity.chart.now"), grade.value().doubleValue(),
                                null))
                : Optional.<LineChart.Point>empty();
        var points = Stream.concat(kept, now.stream()).toList();
        return points.size() < 2
                ? null
                : new LineChart(
                        new ChartFrame("verloop", words.text("maturity.chart.progress"),
                                words.text("maturity.chart.source.own"), null, wish.tableFirst()),
                        Scale.score(words.locale()), points);
    }

    private ChartFrame frame(String id, String title) {
        var source = standing.compared()
                .map(compared -> words.text("maturity.chart.source",
                        new GroupWords(words).name(compared.comparison().choice().chosen().group()), compared.round()))
                .orElseGet(() -> wish.owner() == null
                        ? words.text("maturity.chart.source.own")
                        : words.text("maturity.chart.source.of", wish.owner()));
        return new ChartFrame(id, words.text(title), source,
                standing.compared()
                        .map(compared -> compared.comparison().choice().chosen().participants())
                        .orElse(null),
                wish.tableFirst(), wish.owner());
    }

    private Stream<ChapterScore> chapters() {
        return standing.score().chapters().stream();
    }

    private static @Nullable Double own(ChapterScore chapter) {
        return chapter.grade().map(grade -> grade.value().doubleValue()).orElse(null);
    }
}
