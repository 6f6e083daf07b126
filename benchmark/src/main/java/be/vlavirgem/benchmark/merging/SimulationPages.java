package be.vlavirgem.benchmark.merging;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.comparison.Sheet;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Places;
import be.vlavirgem.domain.people.Access;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page of what municipalities would be as one, and its table to take along. */
@Component
class SimulationPages {

    private final Simulations simulations;
    private final Indicators indicators;
    private final Places places;
    private final MessageSource messages;

    SimulationPages(Simulations simulations, Indicators indicators, Places places, MessageSource messages) {
        this.simulations = simulations;
        this.indicators = indicators;
        this.places = places;
        this.messages = messages;
    }

    SimulationPage of(Access access, MergerAsked asked, Locale locale) {
        var found = simulations.of(access, asked, locale);
        var words = new FigureWords(messages, locale);
        var result = found.simulation()
                .map(simulation -> new ResultDrawing(simulation, new SimulationDrawing(simulation, words, places))
                        .result(found.reach().orElseThrow(), indicators.themes(locale)))
                .orElse(null);
        return new ChoosingDrawing(found, asked, words).page(result);
    }

    Sheet sheet(Access access, MergerAsked asked, Locale locale) {
        var words = new FigureWords(messages, locale);
        return simulations.of(access, asked, locale)
                .simulation()
                .map(simulation -> new SimulationSheet(simulation, new SimulationDrawing(simulation, words, places))
                        .sheet())
                .orElseGet(() -> SimulationSheet.empty(words));
    }
}
