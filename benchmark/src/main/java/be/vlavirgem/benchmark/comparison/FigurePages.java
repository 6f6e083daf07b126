package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Explanations;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Places;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of one indicator. */
@Component
@Transactional(readOnly = true)
class FigurePages {

    private static final List<String> EXPLAINED = List.of("plaats", "middelste-helft", "som-of-mediaan",
            "te-kleine-groep", "stand");

    private final ComparedTable table;
    private final Indicators indicators;
    private final Places places;
    private final Explanations explanations;
    private final MessageSource messages;

    FigurePages(ComparedTable table, Indicators indicators, Places places, Explanations explanations,
            MessageSource messages) {
        this.table = table;
        this.indicators = indicators;
        this.places = places;
        this.explanations = explanations;
        this.messages = messages;
    }

    /** With what somebody supposes, if anything. */
    FigurePage of(Access access, String code, Wish wish, @Nullable String supposed) {
        var indicator = indicators.of(code, wish.locale()).orElseThrow(NotFoundException::new);
        var parts = FigureOrigin.partsOf(indicator, indicators.all(wish.locale()));
        var compared = table.ofOne(access, wish, code, parts.stream().map(Indicator::code).toList(),
                Reach.of(access));
        return new FigureDrawing(indicator, compared, new PlaceWords(places, new FigureWords(messages, wish.locale())),
                wish)
                .page(theme(indicator, wish), parts, supposed,
                        EXPLAINED.stream().map(each -> explanations.of(each, wish.locale())).toList());
    }

    /** The same as a table to take along. */
    Sheet sheet(Access access, String code, Wish wish) {
        var indicator = indicators.of(code, wish.locale()).orElseThrow(NotFoundException::new);
        var compared = table.ofOne(access, wish, code, List.of());
        return new YearTable(indicator, compared, new FigureWords(messages, wish.locale())).sheet();
    }

    /** Who shows it by name, as a table to take along. */
    Sheet names(Access access, String code, Wish wish) {
        var indicator = indicators.of(code, wish.locale()).orElseThrow(NotFoundException::new);
        var compared = table.ofOne(access, wish, code, List.of(), Reach.of(access));
        return new NamedDrawing(indicator, compared, new FigureWords(messages, wish.locale()))
                .sheet(access.current().map(Membership::name).orElse(""));
    }

    private String theme(Indicator indicator, Wish wish) {
        return indicators.themes(wish.locale())
                .stream()
                .filter(theme -> theme.code().equals(indicator.theme()))
                .map(Theme::name)
                .findFirst()
                .orElse("");
    }
}
