package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.comparison.StandingsPage.Named;
import be.vlavirgem.benchmark.comparison.StandingsPage.RowView;
import be.vlavirgem.benchmark.comparison.StandingsPage.ThemeView;
import be.vlavirgem.benchmark.comparison.StandingsPage.WaitingView;
import be.vlavirgem.benchmark.indicators.Explanations;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Places;
import be.vlavirgem.benchmark.indicators.Step;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.domain.people.Access;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the overview of all indicators. */
@Component
@Transactional(readOnly = true)
class StandingsPages {

    private static final List<String> EXPLAINED = List.of("plaats", "middelste-helft", "stand", "te-kleine-groep",
            "twijfelachtig");

    private final ComparedTable table;
    private final Indicators indicators;
    private final Places places;
    private final Explanations explanations;
    private final MessageSource messages;

    StandingsPages(ComparedTable table, Indicators indicators, Places places, Explanations explanations,
            MessageSource messages) {
        this.table = table;
        this.indicators = indicators;
        this.places = places;
        this.explanations = explanations;
        this.messages = messages;
    }

    StandingsPage of(Access access, Wish wish) {
        var compared = read(access, wish);
        var words = new FigureWords(messages, wish.locale());
        var themes = indicators.themes(wish.locale());
        var head = PageHead.of(compared, wish, words);
        var drawing = new Drawing(compared, new PlaceWords(places, words), head.query());
        return new StandingsPage(head, compared.hasOwnFigures(),
                new Highlights(compared, new PlaceWords(places, words), head.query())
                        .of(themes.stream().flatMap(StandingsPages::active).toList()),
                themes.stream().filter(theme -> active(theme).findAny().isPresent()).map(drawing::theme).toList(),
                themes.stream().flatMap(StandingsPages::waiting).toList(),
                EXPLAINED.stream().map(code -> explanations.of(code, wish.locale())).toList());
    }

    Compared read(Access access, Wish wish) {
        return table.ofAll(access.organisation(), wish,
                indicators.computed().map(Indicator::code).toList());
    }

    private static Stream<Indicator> active(Theme theme) {
        return theme.indicators().stream().filter(indicator -> indicator.rule().isActive());
    }

    private static Stream<WaitingView> waiting(Theme theme) {
        return theme.indicators()
                .stream()
                .flatMap(indicator -> indicator.words()
                        .waitsFor()
                        .map(why -> new WaitingView(indicator.name(), why))
                        .stream());
    }

    private record Drawing(Compared compared, PlaceWords words, String query) {

        ThemeView theme(Theme theme) {
            var shown = active(theme).collect(Collectors.partitioningBy(this::hasSomething));
            return new ThemeView(theme.code(), theme.name(), theme.explanation(),
                    shown.getOrDefault(true, List.of()).stream().map(this::row).toList(),
                    shown.getOrDefault(false, List.of()).stream().map(this::named).toList());
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
            var standing = Standing.of(indicator, figure);
            return standing.equals(new Standing.Nowhere(Step.NO_VALUE)) && !compared.hasOwnFigures()
                    ? null
                    : words.of(indicator, standing);
        }
    }
}
