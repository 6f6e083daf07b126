package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.finance.FinanceProfiles.Spent;
import be.vlavirgem.benchmark.finance.ProfilePage.Filter;
import be.vlavirgem.benchmark.finance.ProfilePage.Link;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.chart.Chart;
import be.vlavirgem.web.chart.Charted;
import be.vlavirgem.web.chart.FlandersMap;
import be.vlavirgem.web.chart.MapGround;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the map of what everybody planned or accounted for, per inhabitant. */
@Component
@Transactional(readOnly = true)
class MapPages {

    static final String CHART = "kaart-financien";

    /**
     * The page.
     *
     * @param missing that nothing was brought of what was chosen; absent where something was
     */
    record MapPage(String lead, Filter filter, List<Link> blocks, FlandersMap map, @Nullable String missing,
            String query) implements Charted {

        @Override
        public Stream<@Nullable Chart> drawn() {
            return Stream.of(map);
        }
    }

    private final FinanceProfiles profiles;
    private final MessageSource messages;
    private final Clock clock;

    MapPages(FinanceProfiles profiles, MessageSource messages, Clock clock) {
        this.profiles = profiles;
        this.messages = messages;
        this.clock = clock;
    }

    /** The ground, of the municipalities of a day, is asked within the same transaction. */
    MapPage of(Access access, Wish wish, Function<LocalDate, MapGround> ground) {
        var names = new FinanceNames(new FigureWords(messages, wish.locale()));
        var today = LocalDate.now(clock);
        var brought = profiles.brought(Bookkeepers.AUTHORITIES, access.organisation());
        var chosen = brought.choose(wish.of(Bookkeepers.AUTHORITIES), today.getYear());
        var spent = profiles.spent(chosen);
        var places = ground.apply(dayOf(chosen, spent, today));
        return new MapPage(names.text("map.lead", names.volume(chosen.kind(), chosen.year())),
                new ProfileFilter(brought, chosen, names).view(),
                Arrays.stream(FinanceLine.Block.values())
                        .map(block -> new Link(names.block(block), FinanceController.MAP + chosen.at(block).query(),
                                block == chosen.block()))
                        .toList(),
                new MapDrawing(chosen, names, spent).map(places, access, wish.tableFirst()),
                spent.isEmpty() ? names.text("map.none", names.volume(chosen.kind(), chosen.year())) : null,
                chosen.query());
    }

    /** Amounts of the territory of today stand on the map of today. */
    private static LocalDate dayOf(Chosen chosen, List<Spent> spent, LocalDate today) {
        var then = LocalDate.of(chosen.year(), Month.JANUARY, 1);
        return then.isBefore(today) && spent.stream().noneMatch(Spent::today) ? then : today;
    }
}
