package be.vlavirgem.benchmark.desk;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.desk.DeskPage.IndicatorRow;
import be.vlavirgem.benchmark.desk.DeskPage.ThemeRows;
import be.vlavirgem.benchmark.desk.DeskPage.Waiting;
import be.vlavirgem.benchmark.desk.DeskPage.YearRow;
import be.vlavirgem.benchmark.desk.Standings.OfIndicator;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.benchmark.statistics.StandNow;
import be.vlavirgem.domain.people.Access;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of how the benchmark stands. */
@Component
@Transactional(readOnly = true)
class StandsDeskPages {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final StandingsTable table;
    private final Indicators indicators;
    private final StandNow stands;
    private final MessageSource messages;

    StandsDeskPages(StandingsTable table, Indicators indicators, StandNow stands, MessageSource messages) {
        this.table = table;
        this.indicators = indicators;
        this.stands = stands;
        this.messages = messages;
    }

    DeskPage of(Access access, Locale locale) {
        var words = new FigureWords(messages, locale);
        var standings = table.read();
        var given = standings.indicators()
                .stream()
                .collect(Collectors.toMap(OfIndicator::indicator, Function.identity()));
        var themes = indicators.themes(locale);
        return new DeskPage(standings.years().stream().map(year -> row(year, words)).toList(),
                themes.stream().map(theme -> rows(theme, given, words)).toList(),
                themes.stream().flatMap(StandsDeskPages::waiting).toList(),
                stands.last(), stands.latest(access).map("/opdrachten/%s"::formatted).orElse(null));
    }

    private static YearRow row(Standings.Year year, FigureWords words) {
        var stand = year.keptAt()
                .map(moment -> words.text("benchmark.desk.stand", words.day(moment)))
                .orElseGet(() -> year.overAfter()
                        .map(day -> words.text("benchmark.desk.stand.after",
                                words.day(day.plusDays(1).atStartOfDay(BRUSSELS).toInstant())))
                        .orElseGet(() -> words.text("benchmark.desk.stand.none")));
        return new YearRow(year.year(), stand, year.counted());
    }

    private static ThemeRows rows(Theme theme, Map<String, OfIndicator> given, FigureWords words) {
        return new ThemeRows(theme.code(), theme.name(), theme.indicators()
                .stream()
                .filter(indicator -> indicator.rule().isActive())
                .map(indicator -> row(indicator, given.get(indicator.code()), words))
                .toList());
    }

    private static IndicatorRow row(Indicator indicator, @Nullable OfIndicator given, FigureWords words) {
        if (given == null) {
            return new IndicatorRow(indicator.name(), null, words.text("benchmark.desk.never"), null);
        }
        return new IndicatorRow(indicator.name(), given.year(), given.n()
                .map(n -> words.number(BigDecimal.valueOf(n), 0))
                .orElseGet(() -> words.text("benchmark.desk.hidden")), given.counted());
    }

    private static Stream<Waiting> waiting(Theme theme) {
        return theme.indicators()
                .stream()
                .flatMap(indicator -> indicator.words()
                        .waitsFor()
                        .stream()
                        .map(waitsFor -> new Waiting(indicator.name(), waitsFor)));
    }
}
