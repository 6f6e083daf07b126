package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.comparison.FigureMapPage.Level;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.domain.peers.PeerSystem;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.chart.MapGround;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the map of one indicator: medians of areas of what authorities declared, each one's own figure of open data. */
@Component
@Transactional(readOnly = true)
class FigureMaps {

    static final String MAP = "op-de-kaart";

    private final MapTable table;
    private final Indicators indicators;
    private final MessageSource messages;
    private final Clock clock;

    FigureMaps(MapTable table, Indicators indicators, MessageSource messages, Clock clock) {
        this.table = table;
        this.indicators = indicators;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The ground of the map is asked within the same transaction.
     *
     * @param level the system of groups its areas are of
     * @param stays what stays in the address beside the areas
     */
    FigureMapPage of(Access access, String code, Wish wish, PeerSystem level, String stays,
            Function<LocalDate, MapGround> ground) {
        var indicator = indicators.of(code, wish.locale())
                .filter(one -> one.rule().isActive())
                .orElseThrow(NotFoundException::new);
        var today = LocalDate.now(clock);
        var open = OpenAmounts.of(indicator.rule());
        var figures = open
                .map(amounts -> table.open(amounts, indicator.rule().per().isInhabitants(), wish.year(), today))
                .orElseGet(
                        () -> table.declared(access.organisation(), code, level, wish.year(), today, Reach.of(access)));
        var drawing = new FigureMapDrawing(indicator, figures, level, new FigureWords(messages, wish.locale()),
                access.organisation(), wish.tableFirst());
        return new FigureMapPage(indicator, drawing.lead(open.isPresent()),
                figures.year()
                        .map(year -> drawing.map(ground.apply(open.isPresent() ? today : dayOf(year))))
                        .orElse(null),
                open.isPresent() ? List.of() : levels(indicator, wish, level, stays),
                figures.named()
                        .stream()
                        .filter(one -> !one.organisation().equals(access.organisation().value()))
                        .count(),
                wish.query());
    }

    /** The day on which groups are composed. */
    private static LocalDate dayOf(int year) {
        return LocalDate.of(year, Month.SEPTEMBER, 1);
    }

    private List<Level> levels(Indicator indicator, Wish wish, PeerSystem level, String stays) {
        var words = new FigureWords(messages, wish.locale());
        return Stream.of(PeerSystem.REGION, PeerSystem.PROVINCE)
                .map(each -> new Level(words.text("benchmark.map.by." + each),
                        FigureMapController.path(indicator.code())
                                + wish.query("vlak=" + FigureMapController.name(each))
                                + stays,
                        each == level))
                .toList();
    }
}
