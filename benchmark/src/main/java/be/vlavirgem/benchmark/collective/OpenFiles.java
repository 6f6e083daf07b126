package be.vlavirgem.benchmark.collective;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.ListFile;
import be.vlavirgem.web.permission.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sends figures of groups, figures with names, and what the indicators are. */
@Component
class OpenFiles {

    private final BandTable bands;
    private final NamedTable named;
    private final Indicators indicators;
    private final MessageSource messages;
    private final Downloading downloading;

    OpenFiles(BandTable bands, NamedTable named, Indicators indicators, MessageSource messages,
            Downloading downloading) {
        this.bands = bands;
        this.named = named;
        this.indicators = indicators;
        this.messages = messages;
        this.downloading = downloading;
    }

    /** All that may leave, of all years; what is hidden says why. */
    void sendGroups(ListFile.Format format, HttpServletResponse response, Locale locale) throws IOException {
        sendGroups("benchmark-groepen", Narrowing.nothing(), Optional.empty(), format, response, locale);
    }

    /** All groups of all years of one indicator. */
    void sendOne(String code, ListFile.Format format, HttpServletResponse response, Locale locale) throws IOException {
        var indicator = indicators.of(code, locale).orElseThrow(NotFoundException::new);
        sendGroups("benchmark-" + indicator.code(), Narrowing.nothing(), Optional.of(code), format, response, locale);
    }

    /** What is wanted, of all indicators or one. */
    void sendGroups(String name, Narrowing wanted, Optional<String> only, ListFile.Format format,
            HttpServletResponse response, Locale locale) throws IOException {
        var words = new FigureWords(messages, locale);
        var cells = new BandCells(new BandWords(words));
        var known = indicators.all(locale)
                .filter(indicator -> only.map(indicator.code()::equals).orElse(true))
                .toList();
        var byCode = known.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        downloading.send(name, BandCells.heads(words), format, response,
                out -> bands.each(known.stream().map(Indicator::code).toList(), wanted,
                        line -> Optional.ofNullable(byCode.get(line.indicator()))
                                .ifPresent(indicator -> out.accept(cells.of(indicator, line)))));
    }

    /** What authorities show by name at this moment; nothing of it is kept. */
    void sendNamed(ListFile.Format format, HttpServletResponse response, Locale locale) throws IOException {
        var words = new FigureWords(messages, locale);
        downloading.send("benchmark-met-naam", heads("open.named", words,
                List.of("authority", "nis", "code", "name", "year", "value", "unit", "state", "until")), format,
                response, out -> named.each(line -> indicators.of(line.indicator(), locale)
                        .ifPresent(indicator -> out.accept(cells(indicator, line, words)))));
    }

    private static List<Cell> cells(Indicator indicator, NamedLine line, FigureWords words) {
        return List.of(Cell.text(line.authority()), Cell.text(line.nis().orElse(null)), Cell.text(indicator.code()),
                Cell.text(indicator.name()), Cell.text(String.valueOf(line.period())),
                Cell.figure(BandCells.rounded(indicator, line.quotient())), Cell.text(words.wholeUnit(indicator)),
                Cell.text(words.text("benchmark.state." + line.state())), Cell.day(line.until()));
    }

    void sendIndicators(ListFile.Format format, HttpServletResponse response, Locale locale) throws IOException {
        var words = new FigureWords(messages, locale);
        var themes = indicators.themes(locale)
                .stream()
                .collect(Collectors.toMap(theme -> theme.code(), theme -> theme.name()));
        downloading.send("benchmark-cijfers",
                heads("open.indicator", words, List.of("theme", "code", "name", "definition",
                        "source", "reading", "unit", "direction", "summable", "threshold", "waits")),
                format, response,
                out -> indicators.all(locale).forEach(indicator -> out.accept(cells(indicator, themes, words))));
    }

    private static List<Cell> cells(Indicator indicator, Map<String, String> themes, FigureWords words) {
        var told = indicator.words();
        return List.of(Cell.text(themes.get(indicator.theme())), Cell.text(indicator.code()), Cell.text(told.name()),
                Cell.text(told.definition()), Cell.text(told.whereFound()), Cell.text(told.reading()),
                Cell.text(words.wholeUnit(indicator)),
                Cell.text(words.text("benchmark.direction." + indicator.rule().direction())),
                Cell.text(words.text("benchmark.collective.open." + indicator.rule().summable())),
                Cell.text(String.valueOf(indicator.rule().threshold())), Cell.text(told.waitsFor().orElse(null)));
    }

    private static List<String> heads(String of, FigureWords words, List<String> heads) {
        return heads.stream().map(head -> words.text("benchmark.%s.%s".formatted(of, head))).toList();
    }
}
