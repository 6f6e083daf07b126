package be.vlavirgem.benchmark.merging;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.domain.peers.SizeRange;
import be.vlavirgem.domain.people.Access;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads whom one chose, and what they would be as one. */
@Component
@Transactional(readOnly = true)
class Simulations {

    /**
     * What an address comes to.
     *
     * @param reach      of whom one chose; empty where nobody is
     * @param simulation empty where nobody is chosen, or the reader may see nothing of any year
     */
    record Found(Municipalities municipalities, Choosing choosing, Optional<YearsAndPeople> reach,
            Optional<Simulation> simulation) {}

    private final MunicipalityTable municipalities;
    private final FiguresTable figures;
    private final ClassBandTable bands;
    private final Indicators indicators;
    private final Clock clock;

    Simulations(MunicipalityTable municipalities, FiguresTable figures, ClassBandTable bands, Indicators indicators,
            Clock clock) {
        this.municipalities = municipalities;
        this.figures = figures;
        this.bands = bands;
        this.indicators = indicators;
        this.clock = clock;
    }

    Found of(Access access, MergerAsked asked, Locale locale) {
        var today = LocalDate.now(clock);
        var all = municipalities.all(today);
        var choosing = Choosing.of(all, asked,
                all.of(access.organisation()).filter(own -> own.isThereOn(today)));
        var reach = choosing.party().map(party -> figures.reach(access, party.everybody(), today));
        return new Found(all, choosing, reach,
                choosing.party()
                        .flatMap(party -> reach.flatMap(years -> years.chosen(asked.year(), party, today.getYear())
                                .map(year -> simulation(access, party, year, years, locale)))));
    }

    private Simulation simulation(Access access, Party party, int year, YearsAndPeople reach, Locale locale) {
        var size = Simulation.people(party, year, reach)
                .together()
                .flatMap(people -> bands.of(SizeRange.holding(people), year));
        return Simulation.of(party, year, reach, size, active(locale),
                figures.of(access, party, year, reach, LocalDate.now(clock)));
    }

    private List<Indicator> active(Locale locale) {
        return indicators.themes(locale)
                .stream()
                .map(Theme::indicators)
                .flatMap(List::stream)
                .filter(indicator -> indicator.rule().isActive())
                .toList();
    }
}
