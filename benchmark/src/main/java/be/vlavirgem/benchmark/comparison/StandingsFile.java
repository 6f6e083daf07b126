package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Places;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.list.Cell;
import java.math.BigDecimal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The overview as a table to take along: a row per indicator. */
@Component
class StandingsFile {

    private final StandingsPages pages;
    private final Indicators indicators;
    private final Places places;
    private final MessageSource messages;

    StandingsFile(StandingsPages pages, Indicators indicators, Places places, MessageSource messages) {
        this.pages = pages;
        this.indicators = indicators;
        this.places = places;
        this.messages = messages;
    }

    Sheet of(Access access, Wish wish) {
        var compared = pages.read(access, wish);
        var words = new FigureWords(messages, wish.locale());
        var group = PageHead.of(compared, wish, words).group();
        var rows = indicators.themes(wish.locale())
                .stream()
                .flatMap(theme -> theme.indicators()
                        .stream()
                        .filter(indicator -> indicator.rule().isActive())
                        .map(indicator -> {
                            var figure = compared.of(indicator.code());
                            return new SheetCells(indicator, figure, words).behind(Cell.text(theme.name()),
                                    Cell.text(indicator.name()), Cell.figure(BigDecimal.valueOf(figure.period())),
                                    Cell.text(group), Cell.text(new PlaceWords(places, words).of(indicator,
                                            Standing.of(indicator, figure))));
                        }))
                .toList();
        return new Sheet("benchmark", SheetCells.heads(words, "theme", "name", "year", "group", "place"), rows)
                .without(SheetCells.sometimes(words));
    }
}
