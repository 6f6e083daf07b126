package be.vlavirgem.benchmark.collective;

import be.vlavirgem.benchmark.collective.CollectivePage.ThemeRows;
import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.comparison.GroupNames;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.domain.peers.PeerSystem;
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

/** Makes the page of all indicators of one group, for who has no figures of their own. */
@Component
@Transactional(readOnly = true)
class CollectivePages {

    private final BandTable table;
    private final Indicators indicators;
    private final MessageSource messages;

    CollectivePages(BandTable table, Indicators indicators, MessageSource messages) {
        this.table = table;
        this.indicators = indicators;
        this.messages = messages;
    }

    CollectivePage of(Narrowing wanted, Locale locale) {
        var themes = indicators.themes(locale);
        var bands = table.all(codes(themes), one(wanted));
        var words = new BandWords(new FigureWords(messages, locale));
        var lines = bands.rows().stream().collect(Collectors.toMap(BandLine::indicator, Function.identity()));
        return new CollectivePage(GroupsDrawing.lead(bands, words),
                bands.group(wanted.group()).map(group -> new GroupNames(words.words()).of(group.group())).orElse(null),
                GroupsDrawing.query(bands, wanted), GroupsDrawing.groups(bands, wanted, words),
                GroupsDrawing.years(bands),
                themes.stream().map(theme -> rows(theme, lines, words)).filter(one -> !one.rows().isEmpty()).toList());
    }

    /** The group that was asked for, else all of Flanders. */
    static Narrowing one(Narrowing wanted) {
        return new Narrowing(Optional.of(PeerSystem.FLANDERS), wanted.group(), wanted.year(), false,
                Optional.empty(), "", 1);
    }

    private static List<String> codes(List<Theme> themes) {
        return themes.stream().flatMap(theme -> theme.indicators().stream()).map(Indicator::code).toList();
    }

    private static ThemeRows rows(Theme theme, Map<String, BandLine> lines, BandWords words) {
        return new ThemeRows(theme.code(), theme.name(), theme.explanation(), theme.indicators()
                .stream()
                .flatMap(indicator -> Stream.ofNullable(lines.get(indicator.code()))
                        .map(line -> words.row(indicator, line)))
                .toList());
    }
}
