package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.comparison.StandingsPage.ThemeLink;
import be.vlavirgem.benchmark.indicators.Explanations;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Places;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.domain.people.Access;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        var themes = indicators.themes(wish.locale())
                .stream()
                .filter(theme -> StandingsDrawing.active(theme).findAny().isPresent())
                .toList();
        var only = themes.stream().filter(theme -> wish.theme().equals(Optional.of(theme.code()))).findFirst();
        var head = PageHead.of(compared, wish, words);
        var drawing = new StandingsDrawing(compared, new PlaceWords(places, words), head.query());
        return new StandingsPage(head, compared.hasOwnFigures(),
                new Highlights(compared, new PlaceWords(places, words), head.query())
                        .of(themes.stream().flatMap(StandingsDrawing::active).toList()),
                choice(themes, only, wish, words), only.map(Theme::code).orElse(null),
                only.map(List::of).orElse(themes).stream().map(drawing::theme).toList(),
                indicators.themes(wish.locale()).stream().flatMap(StandingsDrawing::waiting).toList(),
                EXPLAINED.stream().map(code -> explanations.of(code, wish.locale())).toList());
    }

    private static List<ThemeLink> choice(List<Theme> themes, Optional<Theme> only, Wish wish, FigureWords words) {
        var all = new ThemeLink(words.text("benchmark.overview.all"), StandingsController.PATH + wish.query(),
                only.isEmpty());
        return Stream.concat(Stream.of(all), themes.stream()
                .map(theme -> new ThemeLink(theme.name(),
                        StandingsController.PATH + wish.query("thema=" + theme.code()),
                        only.equals(Optional.of(theme)))))
                .toList();
    }

    Compared read(Access access, Wish wish) {
        return table.ofAll(access, wish,
                indicators.computed().map(Indicator::code).toList());
    }
}
