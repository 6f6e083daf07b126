package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.comparison.ProfilePage.Sentence;
import be.vlavirgem.benchmark.comparison.StandingsPage.InShort;
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

    private static final int MOST_NAMES = 3;

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
        var compared = table.ofAll(access, wish, indicators.computed().map(Indicator::code).toList());
        var known = facts.of(access.organisation());
        var words = new PlaceWords(places, new FigureWords(messages, wish.locale()));
        var head = PageHead.of(compared, wish, words.words());
        var themes = indicators.themes(wish.locale());
        var drawing = new ProfileDrawing(compared, words, themes, head.lead());
        return new ProfilePage(known.name(), head, compared.hasOwnFigures(),
                new ProfileFacts(known, compared, words.words()).all(),
                new Highlights(compared, words, head.query())
                        .of(themes.stream().flatMap(StandingsDrawing::active).toList())
                        .stream()
                        .map(one -> sentence(one, words.words()))
                        .toList(),
                drawing.radar(wish.tableFirst()), drawing.chapters(), drawing.strips(),
                drawing.chosen().stream().filter(one -> compared.of(one.code()).own().isEmpty()).count());
    }

    /** However many figures it names, it stays a sentence. */
    private static Sentence sentence(InShort one, FigureWords words) {
        var names = one.about().stream().map(StandingsPage.Named::name).toList();
        var first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        var about = names.size() > MOST_NAMES
                ? words.text("benchmark.profile.more", first, names.size() - MOST_NAMES)
                : first;
        return new Sentence(one.label(), about.isEmpty() ? one.words() : about + ". " + one.words());
    }

    /** The same on one sheet of paper. */
    Report report(Access access, Wish wish) {
        var page = of(access, wish);
        var words = new FigureWords(messages, wish.locale());
        var year = page.head().year();
        return new Report("benchmark/report/profile", words.text("benchmark.profile.title", page.name()),
                words.text("benchmark.profile.file", page.name(), year == null ? "" : String.valueOf(year)),
                wish.locale(), page);
    }
}
