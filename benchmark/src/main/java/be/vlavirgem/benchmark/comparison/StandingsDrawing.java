package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.comparison.StandingsPage.Named;
import be.vlavirgem.benchmark.comparison.StandingsPage.RowView;
import be.vlavirgem.benchmark.comparison.StandingsPage.ThemeView;
import be.vlavirgem.benchmark.comparison.StandingsPage.WaitingView;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.web.chart.ChartFrame;
import be.vlavirgem.web.chart.StripChart;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the indicators of a theme into what the overview shows. */
record StandingsDrawing(Compared compared, PlaceWords words, String query, String lead) {

    ThemeView theme(Theme theme) {
        var shown = active(theme).collect(Collectors.partitioningBy(this::hasSomething));
        var rows = shown.getOrDefault(true, List.of()).stream().map(this::row).toList();
        return new ThemeView(theme.code(), theme.name(), theme.explanation(), rows,
                shown.getOrDefault(false, List.of()).stream().map(this::named).toList(), chart(theme, rows));
    }

    private StripChart chart(Theme theme, List<RowView> rows) {
        var frame = new ChartFrame("thema-grafiek-" + theme.code(),
                words.words().text("benchmark.chart.theme", theme.name()), lead, null, false);
        return new StripChart(frame, rows.stream().map(StandingsDrawing::line).toList());
    }

    private static StripChart.Row line(RowView row) {
        return new StripChart.Row(row.about().name(),
                row.value() == null ? null : "%s %s".formatted(row.value(), row.unit()).strip(),
                Stream.of(row.words(), row.band())
                        .filter(Objects::nonNull)
                        .map(StandingsDrawing::sentence)
                        .collect(Collectors.joining(" ")),
                row.strip());
    }

    /** A place in words stands by itself on the page; between others it ends. */
    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    private boolean hasSomething(Indicator indicator) {
        var figure = compared.of(indicator.code());
        return figure.own().isPresent() || figure.gap().isPresent()
                || figure.band().filter(GroupBand::isShown).isPresent();
    }

    private Named named(Indicator indicator) {
        return new Named(indicator.name(), FigureController.path(indicator.code()) + query);
    }

    private RowView row(Indicator indicator) {
        var figure = compared.of(indicator.code());
        var own = figure.own();
        return new RowView(named(indicator),
                own.map(known -> words.words().figure(indicator, indicator.rule().shown(known.quotient())))
                        .orElse(null),
                words.words().unit(indicator), own.filter(Own::isDoubtful).isPresent(),
                own.filter(known -> !known.submitted()).isPresent(),
                Strip.of(indicator.rule(), figure).orElse(null), said(indicator, figure),
                words.band(indicator, figure).orElse(null));
    }

    /** To who has nothing yet, that is said once, and not at each figure. */
    private @Nullable String said(Indicator indicator, YearFigure figure) {
        return figure.own().isEmpty() && figure.gap().isEmpty() && !compared.hasOwnFigures()
                ? null
                : words.of(indicator, Standing.of(indicator, figure));
    }

    static Stream<Indicator> active(Theme theme) {
        return theme.indicators().stream().filter(indicator -> indicator.rule().isActive());
    }

    static Stream<WaitingView> waiting(Theme theme) {
        return theme.indicators()
                .stream()
                .flatMap(indicator -> indicator.words()
                        .waitsFor()
                        .map(why -> new WaitingView(indicator.name(), why))
                        .stream());
    }
}
