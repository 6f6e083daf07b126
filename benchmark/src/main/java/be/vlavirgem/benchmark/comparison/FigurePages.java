package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.comparison.FigurePage.Link;
import be.vlavirgem.benchmark.comparison.FigurePage.PlaceView;
import be.vlavirgem.benchmark.indicators.Explanations;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Places;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.benchmark.indicators.Step;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of one indicator. */
@Component
@Transactional(readOnly = true)
class FigurePages {

    private static final List<String> EXPLAINED = List.of("plaats", "middelste-helft", "som-of-mediaan",
            "te-kleine-groep", "stand");

    private final ComparedTable table;
    private final Indicators indicators;
    private final Places places;
    private final Explanations explanations;
    private final MessageSource messages;

    FigurePages(ComparedTable table, Indicators indicators, Places places, Explanations explanations,
            MessageSource messages) {
        this.table = table;
        this.indicators = indicators;
        this.places = places;
        this.explanations = explanations;
        this.messages = messages;
    }

    /** With what somebody supposes, if anything. */
    FigurePage of(Access access, String code, Wish wish, @Nullable String supposed) {
        var indicator = indicators.of(code, wish.locale()).orElseThrow(NotFoundException::new);
        var parts = FigureOrigin.partsOf(indicator, all(wish));
        var compared = table.ofOne(access.organisation(), wish, code,
                parts.stream().map(Indicator::code).toList());
        return new Drawing(indicator, compared, new PlaceWords(places, new FigureWords(messages, wish.locale())), wish)
                .page(theme(indicator, wish), parts, supposed,
                        EXPLAINED.stream().map(each -> explanations.of(each, wish.locale())).toList());
    }

    /** The same as a table to take along. */
    Sheet sheet(Access access, String code, Wish wish) {
        var indicator = indicators.of(code, wish.locale()).orElseThrow(NotFoundException::new);
        var compared = table.ofOne(access.organisation(), wish, code, List.of());
        return new YearTable(indicator, compared, new FigureWords(messages, wish.locale())).sheet();
    }

    private Stream<Indicator> all(Wish wish) {
        return indicators.themes(wish.locale()).stream().flatMap(theme -> theme.indicators().stream());
    }

    private String theme(Indicator indicator, Wish wish) {
        return indicators.themes(wish.locale())
                .stream()
                .filter(theme -> theme.code().equals(indicator.theme()))
                .map(Theme::name)
                .findFirst()
                .orElse("");
    }

    private record Drawing(Indicator indicator, Compared compared, PlaceWords words, Wish wish) {

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
                    explanations);
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
                    standing instanceof Standing.Placed(var _, var counted) && !counted, larger(figure).orElse(null));
        }

        private PlaceView notComputed() {
            var waits = indicator.rule().state() == Rule.State.WAITING;
            return new PlaceView(null, "", null, false,
                    waits ? words.of(indicator, Step.NO_DATA) : words.words().text("benchmark.figure.lapsed"), null,
                    false, null);
        }

        /** The smallest group that does tell, where this one does not. */
        private Optional<Link> larger(YearFigure figure) {
            return figure.band()
                    .filter(band -> !band.isShown())
                    .flatMap(_ -> compared.seats()
                            .stream()
                            .filter(seat -> seat.told().isPresent())
                            .min(Comparator.comparing(seat -> seat.told().orElseThrow()))
                            .map(seat -> new Link(new GroupNames(words.words()).inSentence(seat.group()),
                                    FigureController.path(indicator.code()) + "?groep=" + seat.key()
                                            + wish.year().map("&jaar=%d"::formatted).orElse(""))));
        }
    }
}
