package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Places;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.report.Report;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the profile of an authority, on the page and on paper. */
@Component
@Transactional(readOnly = true)
class ProfilePages {

    private final ComparedTable table;
    private final ProfileTable facts;
    private final Indicators indicators;
    private final Places places;
    private final MessageSource messages;

    ProfilePages(ComparedTable table, ProfileTable facts, Indicators indicators, Places places,
            MessageSource messages) {
        this.table = table;
        this.facts = facts;
        this.indicators = indicators;
        this.places = places;
        this.messages = messages;
    }

    ProfilePage of(Access access, Wish wish) {
        var compared = table.ofAll(access.organisation(), wish, indicators.computed().map(Indicator::code).toList());
        var known = facts.of(access.organisation());
        var words = new PlaceWords(places, new FigureWords(messages, wish.locale()));
        var head = PageHead.of(compared, wish, words.words());
        var themes = indicators.themes(wish.locale());
        var drawing = new ProfileDrawing(compared, words, themes, head.lead());
        return new ProfilePage(known.name(), head, compared.hasOwnFigures(),
                new ProfileFacts(known, compared, words.words()).all(),
                new Highlights(compared, words, head.query())
                        .of(themes.stream().flatMap(StandingsDrawing::active).toList()),
                drawing.radar(wish.tableFirst()), drawing.chapters(), drawing.strips(),
                drawing.chosen().stream().filter(one -> compared.of(one.code()).own().isEmpty()).count());
    }

    /** The same on one sheet of paper. */
    Report report(Access access, Wish wish) {
        var page = of(access, wish);
        var words = new FigureWords(messages, wish.locale());
        var year = page.head().year();
        return new Report("benchmark/report/profile", words.text("benchmark.profile.title", page.name()),
                words.text("benchmark.profile.file", page.name(), year == null ? "" : String.valueOf(year)), wish.locale(), page);
    }
}
