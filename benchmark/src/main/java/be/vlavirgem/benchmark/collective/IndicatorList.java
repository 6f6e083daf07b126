package be.vlavirgem.benchmark.collective;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What every indicator is, for programs: in both languages, with how it is computed. */
@Component
class IndicatorList {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** One indicator; texts by language. */
    record Told(String code, String theme, Map<String, String> name, Map<String, String> definition,
            Map<String, String> source, Map<String, String> reading, Map<String, String> unit, String kind, String from,
            String direction, String per, int times, int decimals, boolean summable, int threshold, String state) {}

    private final Indicators indicators;
    private final JsonMapper json;

    IndicatorList(Indicators indicators, JsonMapper json) {
        this.indicators = indicators;
        this.json = json;
    }

    byte[] json() {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all());
    }

    private List<Told> all() {
        return indicators.themes(DUTCH)
                .stream()
                .map(Theme::indicators)
                .flatMap(List::stream)
                .map(dutch -> told(dutch, indicators.of(dutch.code(), Locale.ENGLISH)))
                .toList();
    }

    private static Told told(Indicator dutch, Optional<Indicator> english) {
        Function<Function<Indicator.Words, String>, Map<String, String>> said = part -> Map.of("nl",
                part.apply(dutch.words()), "en", part.apply(english.orElse(dutch).words()));
        var rule = dutch.rule();
        return new Told(dutch.code(), dutch.theme(), said.apply(Indicator.Words::name),
                said.apply(Indicator.Words::definition), said.apply(Indicator.Words::whereFound),
                said.apply(Indicator.Words::reading), said.apply(Indicator.Words::unit), rule.kind().name(),
                rule.source().name(), rule.direction().name(), rule.per().name(), rule.times(), rule.decimals(),
                rule.summable(), rule.threshold(), rule.state().name());
    }
}
