package be.vlavirgem.benchmark.collective;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of one indicator: all groups of a year, and one of them over the years. */
@Component
@Transactional(readOnly = true)
class GroupsFigures {

    private final BandTable table;
    private final Indicators indicators;
    private final MessageSource messages;

    GroupsFigures(BandTable table, Indicators indicators, MessageSource messages) {
        this.table = table;
        this.indicators = indicators;
        this.messages = messages;
    }

    GroupsFigure of(String code, Narrowing wanted, Locale locale) {
        var indicator = indicators.of(code, locale).orElseThrow(NotFoundException::new);
        var groups = table.all(List.of(code), wanted.ofAllGroups());
        var series = groups.group(wanted.group())
                .map(group -> table.all(List.of(code), wanted.throughTheYears(group.key())).rows())
                .orElse(List.of());
        return new GroupsDrawing(indicator, theme(indicator, locale), groups, series,
                new BandWords(new FigureWords(messages, locale))).page(wanted);
    }

    private String theme(Indicator indicator, Locale locale) {
        return indicators.themes(locale)
                .stream()
                .filter(theme -> theme.code().equals(indicator.theme()))
                .map(Theme::name)
                .findFirst()
                .orElse("");
    }
}
