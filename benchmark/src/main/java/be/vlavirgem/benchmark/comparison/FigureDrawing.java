package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.comparison.FigurePage.Link;
import be.vlavirgem.benchmark.comparison.FigurePage.PlaceView;
import be.vlavirgem.benchmark.indicators.Explanations;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.benchmark.indicators.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts one indicator into what its page shows. */
record FigureDrawing(Indicator indicator, Compared compared, PlaceWords words, Wish wish) {

    FigurePage page(String theme, List<Indicator> parts, @Nullable String supposed,
            List<Explanations.Explanation> explanations) {
        var head = PageHead.of(compared, wish, words.words());
        var figure = compared.of(indicator.code());
        var charts = new FigureCharts(indicator, words.words(), wish.tableFirst());
        return new FigurePage(indicator, theme, head, place(figure),
                new FigureSummary(indicator, compared, words.words()).of(wish),
                charts.box(figure, String.valueOf(head.group()), compared.stand().orElse(0)),
                charts.line(compared.series()), new YearTable(indicator, compared, words.words()).rows(),
                Supposing.of(indicator, figure, supposed, words).orElse(null), figure.own()
                        .map(own -> new FigureOrigin(indicator, parts, words.words()).of(own, figure.period(),
                                compared.parts()))
                        .orElse(null),
                explanations, new NamedDrawing(indicator, compared, words.words()).ranking());
    }

    private PlaceView place(YearFigure figure) {
        if (!indicator.rule().isActive()) {
            return notComputed();
        }
        var standing = Standing.of(indicator, figure);
        var own = figure.own();
        return new PlaceView(
                own.map(known -> words.words().figure(indicator, indicator.rule().shown(known.quotient())))
                        .orElse(null),
                words.words().unit(indicator),
                own.filter(Own::isDoubtful).map(_ -> words.of(indicator, Step.DOUBTFUL)).orElse(null),
                own.filter(known -> !known.submitted()).isPresent(), words.of(indicator, standing),
                Standing.counted(figure)
                        .map(place -> words.words().text("benchmark.figure.rank", place.rank(), place.n()))
                        .orElse(null),
                rough(standing), larger(figure).orElse(null));
    }

    private @Nullable String rough(Standing standing) {
        return standing instanceof Standing.Placed(var _, var counted) && !counted
                ? words.words()
                        .text(compared.chosen().filter(seat -> seat.system().isOwn()).isPresent()
                                ? "benchmark.figure.rough.own"
                                : "benchmark.figure.rough")
                : null;
    }

    private PlaceView notComputed() {
        var waits = indicator.rule().state() == Rule.State.WAITING;
        return new PlaceView(null, "", null, false,
                waits ? words.of(indicator, Step.NO_DATA) : words.words().text("benchmark.figure.lapsed"), null,
                null, null);
    }

    /** The smallest group that does tell, where this one does not. */
    private Optional<Link> larger(YearFigure figure) {
        return figure.band()
                .filter(band -> !band.isShown())
                .flatMap(_ -> compared.seats()
                        .stream()
                        .filter(seat -> seat.told().isPresent())
                        .min(Comparator.comparing(seat -> seat.told().orElseThrow()))
                        .map(seat -> new Link(new GroupNames(words.words()).inSentence(seat),
                                FigureController.path(indicator.code()) + "?groep=" + seat.key()
                                        + wish.year().map("&jaar=%d"::formatted).orElse(""))));
    }
}
