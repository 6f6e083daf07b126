package be.vlavirgem.benchmark.beside;

import be.vlavirgem.benchmark.beside.BesidePage.Row;
import be.vlavirgem.benchmark.beside.BesidePage.ThemeRows;
import be.vlavirgem.benchmark.beside.BesideTable.OwnScore;
import be.vlavirgem.benchmark.beside.BesideTable.Pair;
import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.comparison.Reach;
import be.vlavirgem.benchmark.comparison.Sheet;
import be.vlavirgem.benchmark.indicators.Formula.Term;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.maturity.ExampleScores;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.permission.NotFoundException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the pages on which one stands beside one other. */
@Component
@Transactional(readOnly = true)
class BesidePages {

    static final String MODEL_NAME = "VlaVirGem";
    private static final List<String> HEADS = List.of("theme", "name", "year", "unit", "own");

    private final BesideTable table;
    private final Indicators indicators;
    private final ExampleScores examples;
    private final MessageSource messages;

    BesidePages(BesideTable table, Indicators indicators, ExampleScores examples, MessageSource messages) {
        this.table = table;
        this.indicators = indicators;
        this.examples = examples;
        this.messages = messages;
    }

    /** 404 for who shows nothing to this reader. */
    BesidePage of(Access access, NamedId other, Locale locale) {
        var words = new FigureWords(messages, locale);
        var pairs = pairs(access, other);
        var chosen = chosen(pairs);
        return new BesidePage(name(pairs), Days.write(until(pairs)), BesideController.path(other),
                themes(locale, indicator -> Optional.ofNullable(chosen.get(indicator.code()))
                        .map(pair -> row(indicator, pair, words))));
    }

    private List<Pair> pairs(Access access, NamedId other) {
        var pairs = table.pairs(access.organisation(), Reach.of(access), other);
        if (pairs.isEmpty()) {
            throw new NotFoundException();
        }
        return pairs;
    }

    private static String name(List<Pair> pairs) {
        return pairs.getFirst().name();
    }

    private static LocalDate until(List<Pair> pairs) {
        return pairs.stream().map(Pair::until).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Of each indicator the last year in which both have it, else the last one the other has. */
    private static Map<String, Pair> chosen(List<Pair> pairs) {
        return pairs.stream()
                .collect(Collectors.toMap(Pair::indicator, Function.identity(),
                        (last, before) -> last.own().isEmpty() && before.own().isPresent() ? before : last));
    }

    private List<ThemeRows> themes(Locale locale, Function<Indicator, Optional<Row>> row) {
        return indicators.themes(locale)
                .stream()
                .map(theme -> new ThemeRows(theme.name(),
                        theme.indicators().stream().flatMap(one -> row.apply(one).stream()).toList()))
                .filter(theme -> !theme.rows().isEmpty())
                .toList();
    }

    private static Row row(Indicator indicator, Pair pair, FigureWords words) {
        return row(indicator, pair.period(), pair.own(), pair.theirs(), pair.doubtful(), words);
    }

    private static Row row(Indicator indicator, int year, Optional<BigDecimal> own, BigDecimal theirs,
            boolean doubtful, FigureWords words) {
        return new Row(indicator.name(), "/benchmark/cijfers/" + indicator.code(), words.unit(indicator),
                String.valueOf(year),
                own.map(number -> words.figure(indicator, indicator.rule().shown(number))).orElse(null),
                words.figure(indicator, indicator.rule().shown(theirs)), doubtful);
    }

    /** The same as a table to take along, all years. */
    Sheet sheet(Access access, NamedId other, Locale locale) {
        var words = new FigureWords(messages, locale);
        var pairs = pairs(access, other).stream().collect(Collectors.groupingBy(Pair::indicator));
        var heads = Stream.concat(HEADS.stream().map(head -> words.text("benchmark.sheet." + head)),
                Stream.of(name(pairs.values().iterator().next()))).toList();
        return new Sheet("benchmark-naast", heads, indicators.themes(locale)
                .stream()
                .flatMap(theme -> theme.indicators()
                        .stream()
                        .flatMap(indicator -> pairs.getOrDefault(indicator.code(), List.of())
                                .stream()
                                .map(pair -> cells(theme, indicator, pair, words))))
                .toList());
    }

    private static List<Cell> cells(Theme theme, Indicator indicator, Pair pair, FigureWords words) {
        return List.of(Cell.text(theme.name()), Cell.text(indicator.name()),
                Cell.figure(BigDecimal.valueOf(pair.period())), Cell.text(words.wholeUnit(indicator)),
                Cell.figure(pair.own().map(number -> rounded(indicator, number)).orElse(null)),
                Cell.figure(rounded(indicator, pair.theirs())));
    }

    private static BigDecimal rounded(Indicator indicator, BigDecimal quotient) {
        return indicator.rule().shown(quotient).setScale(indicator.rule().decimals(), RoundingMode.HALF_UP);
    }

    /** Beside the model municipality: the scores of the last measurement, for it has no figures. */
    BesidePage model(Access access, Locale locale) {
        var words = new FigureWords(messages, locale);
        var own = table.scores(access.organisation())
                .stream()
                .collect(Collectors.toMap(OwnScore::indicator, Function.identity()));
        var example = own.values().stream().findFirst().map(score -> examples.beside(score.sourceId()));
        return new BesidePage(MODEL_NAME, null, null, example.map(scores -> themes(locale,
                indicator -> Optional.ofNullable(own.get(indicator.code()))
                        .flatMap(score -> score(indicator, scores).map(theirs -> row(indicator, score.period(),
                                Optional.of(score.numerator()), theirs, false, words)))))
                .orElse(List.of()));
    }

    private static Optional<BigDecimal> score(Indicator indicator, ExampleScores.Scores scores) {
        return indicator.rule().numerator().terms().getFirst() instanceof Term.Score(Optional<String> chapter)
                ? chapter.map(code -> Optional.ofNullable(scores.chapters().get(code.toUpperCase(Locale.ROOT))))
                        .orElseGet(scores::total)
                : Optional.empty();
    }
}
