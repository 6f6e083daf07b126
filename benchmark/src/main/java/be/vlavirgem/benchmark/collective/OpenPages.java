package be.vlavirgem.benchmark.collective;

import be.vlavirgem.benchmark.collective.OpenPage.IndicatorTheme;
import be.vlavirgem.benchmark.collective.OpenPage.Named;
import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.list.Pager;
import be.vlavirgem.web.opendata.OpenDataTerms;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of the open data from what its address asks. */
@Component
@Transactional(readOnly = true)
class OpenPages {

    private final BandTable table;
    private final Indicators indicators;
    private final OpenDataTerms terms;
    private final MessageSource messages;

    OpenPages(BandTable table, Indicators indicators, OpenDataTerms terms, MessageSource messages) {
        this.table = table;
        this.indicators = indicators;
        this.terms = terms;
        this.messages = messages;
    }

    OpenPage of(Narrowing wanted, Locale locale) {
        var themes = indicators.themes(locale);
        var found = sought(themes, wanted).collect(Collectors.toMap(Indicator::code, Function.identity()));
        var bands = table.page(sought(themes, wanted).map(Indicator::code).toList(), wanted);
        var words = new FigureWords(messages, locale);
        return new OpenPage(bands.keptAt().map(words::day).orElse(null), about(bands, words), bands.named(),
                systems(wanted, words), years(wanted, bands, words), themes(wanted, themes, words), wanted.words(),
                wanted.theme().isPresent() || !wanted.words().isEmpty(), rows(bands, found, words),
                pager(wanted, bands), listed(themes), terms.licence(), terms.publisher());
    }

    private static Stream<Indicator> sought(List<Theme> themes, Narrowing wanted) {
        return themes.stream()
                .filter(theme -> wanted.theme().map(theme.code()::equals).orElse(true))
                .flatMap(theme -> theme.indicators()
                        .stream()
                        .filter(indicator -> wanted.finds(indicator.name(), indicator.words().definition(),
                                theme.name())));
    }

    private static List<BandRow> rows(Bands bands, Map<String, Indicator> found, FigureWords words) {
        return bands.rows()
                .stream()
                .flatMap(line -> Stream.ofNullable(found.get(line.indicator()))
                        .map(indicator -> new BandWords(words).row(indicator, line)))
                .toList();
    }

    private static @Nullable String about(Bands bands, FigureWords words) {
        return bands.years().isEmpty()
                ? null
                : words.text("benchmark.open.about.years", String.valueOf(bands.years().getLast()),
                        String.valueOf(bands.years().getFirst()), bands.shown(), bands.hidden());
    }

    private static List<Choice> systems(Narrowing wanted, FigureWords words) {
        return Stream.concat(Narrowing.SYSTEMS.stream()
                .map(system -> Choice.of(Narrowing.code(system), words.text("benchmark.collective.system." + system),
                        wanted.system().equals(Optional.of(system)))),
                Stream.of(Choice.of(Narrowing.ALL, words.text("benchmark.open.every-group"),
                        wanted.system().isEmpty())))
                .toList();
    }

    private static List<Choice> years(Narrowing wanted, Bands bands, FigureWords words) {
        return Stream.concat(bands.years()
                .stream()
                .map(year -> Choice.of(String.valueOf(year), String.valueOf(year),
                        bands.year().equals(Optional.of(year)))),
                Stream.of(Choice.of(Narrowing.ALL, words.text("benchmark.open.every-year"), wanted.everyYear())))
                .toList();
    }

    private static List<Choice> themes(Narrowing wanted, List<Theme> themes, FigureWords words) {
        return Stream.concat(
                Stream.of(Choice.of("", words.text("benchmark.overview.all"), wanted.theme().isEmpty())),
                themes.stream()
                        .map(theme -> Choice.of(theme.code(), theme.name(),
                                wanted.theme().equals(Optional.of(theme.code())))))
                .toList();
    }

    private static List<IndicatorTheme> listed(List<Theme> themes) {
        return themes.stream()
                .map(theme -> new IndicatorTheme(theme.name(),
                        theme.indicators().stream().map(one -> new Named(one.code(), one.name())).toList()))
                .toList();
    }

    private static Pager pager(Narrowing wanted, Bands bands) {
        var pages = Math.max(1, (bands.total() + BandTable.SIZE - 1) / BandTable.SIZE);
        var page = Math.min(wanted.page(), pages);
        var first = bands.total() == 0 ? 0 : (page - 1) * BandTable.SIZE + 1;
        return new Pager(page, pages, first, Math.min(bands.total(), page * BandTable.SIZE), bands.total(),
                page > 1 ? wanted.page(OpenController.PATH, page - 1) : null,
                page < pages ? wanted.page(OpenController.PATH, page + 1) : null);
    }
}
