package be.vlavirgem.benchmark.consent;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.platform.sharing.ShareSubject;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.sharing.SharedSubject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** The figures of a theme, for the government they are shared with: those that tell of no other theme. */
@Component
class SharedTheme implements SharedSubject {

    static final String KIND = "benchmark-theme";

    /** What the page shows. */
    record Page(String theme, List<Row> rows) {}

    /** The last figure of an indicator. */
    record Row(String name, String figure, String year) {}

    private final ConsentTable table;
    private final Indicators indicators;
    private final MessageSource messages;

    SharedTheme(ConsentTable table, Indicators indicators, MessageSource messages) {
        this.table = table;
        this.indicators = indicators;
        this.messages = messages;
    }

    static ShareSubject of(Theme theme) {
        return new ShareSubject(KIND, id(theme), theme.name());
    }

    private static UUID id(Theme theme) {
        return UUID.nameUUIDFromBytes((KIND + " " + theme.code()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public String show(Share share, Locale locale, Model model) {
        var covering = new Covering(indicators.themes(locale));
        var theme = covering.declared()
                .stream()
                .filter(one -> id(one).equals(share.subject().id()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var alone = covering.of(theme)
                .stream()
                .filter(covered -> covered.besides().isEmpty())
                .map(Covering.Covered::indicator)
                .toList();
        model.addAttribute("page", new Page(theme.name(), rows(share, alone, new FigureWords(messages, locale))));
        return "benchmark/shared-theme";
    }

    private List<Row> rows(Share share, List<Indicator> alone, FigureWords words) {
        var figures = table.figures(share.owner(), alone.stream().map(Indicator::code).toList());
        return alone.stream()
                .flatMap(indicator -> Optional.ofNullable(figures.get(indicator.code()))
                        .stream()
                        .map(figure -> new Row(indicator.name(),
                                words.whole(indicator, indicator.rule().shown(figure.quotient())),
                                String.valueOf(figure.period()))))
                .toList();
    }
}
