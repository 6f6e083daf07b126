package be.vlavirgem.web.style;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.dashboard.TileView;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.list.Column;
import be.vlavirgem.web.list.Filter;
import be.vlavirgem.web.list.ListPage;
import be.vlavirgem.web.list.Pager;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the style page shows, in the language of the page. */
record StylePage(SampleWords words) {

    private static final String LIST = "/stijlgids#lijsten";

    record Crumb(String label, @Nullable String href) {}

    record Step(String label, String state) {}

    record Tab(String label, String href, boolean current) {}

    record FieldError(String field, String text) {}

    record Line(String authority, String kind, String state, String score) {}

    /** The parts of the page, each an id and a title in the messages. */
    public List<String> parts() {
        return List.of("kleuren", "tekst", "knoppen", "meldingen", "velden", "vragen", "lijsten", "onderdelen",
                "grafieken");
    }

    /** The names of the tokens that the swatches show. */
    public List<String> colours() {
        return List.of("ink", "ink-soft", "paper", "surface", "line", "line-strong", "primary", "primary-weak",
                "accent", "good", "warn", "bad", "covered", "planned", "leaving", "overlap", "block", "gap", "l1",
                "l2", "l3", "l4", "l5");
    }

    /** Each kind of question in each state that it can have. */
    public List<SampleCard> cards() {
        return Arrays.stream(SampleQuestion.values())
                .flatMap(question -> Arrays.stream(SampleState.values())
                        .filter(state -> question != SampleQuestion.SUM || state == SampleState.SAVED
                                || state == SampleState.OPEN)
                        .map(state -> new SampleCard(question, state, question.number, words)))
                .toList();
    }

    public List<Choice> choices() {
        return Stream.of("1", "2", "3")
                .map(nth -> new Choice(nth, words.of("web.style.choice." + nth), null, nth.equals("2")))
                .toList();
    }

    public List<FieldError> errors() {
        return List.of(new FieldError("f-tekst-fout", words.of("web.style.field.error")),
                new FieldError("f-getal-fout", words.of("web.number.comma")));
    }

    public List<Column> columns() {
        return List.of(new Column(words.of("web.style.column.authority"), LIST, "ascending", false),
                Column.of(words.of("web.style.column.kind")),
                new Column(words.of("web.style.column.state"), LIST, null, false),
                new Column(words.of("web.style.column.score"), LIST, null, true));
    }

    public List<Line> lines() {
        return List.of(new Line("Aalst", words.of("web.style.line.city"), "good", "58,4"),
                new Line("Bonheiden", words.of("web.style.line.town"), "warn", "43,1"),
                new Line("Sint-Katelijne-Waver", words.of("web.style.line.town"), "bad", "27,0"));
    }

    public List<Filter> filters() {
        return List.of(new Filter(words.of("web.style.filter.1"), LIST),
                new Filter(words.of("web.style.filter.2"), LIST));
    }

    public List<Pager> pagers() {
        return List.of(new Pager(2, 15, 21, 40, 285, LIST, LIST), new Pager(1, 1, 1, 3, 3, null, null),
                new Pager(1, 1, 0, 0, 0, null, null), new Pager(1, 1, 1, 25, 1000, null, null, true));
    }

    /** A list with everything that can be on it. */
    public ListPage list() {
        return new SampleList(words).whole();
    }

    /** The same without a row. */
    public ListPage emptyList() {
        return new SampleList(words).empty();
    }

    public List<Tab> links() {
        return List.of(new Tab(words.of("web.style.link.1"), LIST, false),
                new Tab(words.of("web.style.link.2"), LIST, false));
    }

    public List<TileView> tiles() {
        var chips = List.of(new TileView.Chip("good", words.of("web.style.tile.more")),
                new TileView.Chip("warn", words.of("web.style.tile.provisional")),
                new TileView.Chip("", words.of("web.style.tile.peers")));
        return List.of(
                new TileView(words.of("web.style.tile.title"), "43,1", words.of("web.style.tile.unit"), chips,
                        words.of("web.style.tile.why"), words.of("web.style.tile.link"), "/stijlgids#onderdelen", true),
                new TileView(words.of("web.style.tile.empty"), null, null, List.of(),
                        words.of("web.style.tile.empty.why"),
                        words.of("web.style.tile.empty.link"), "/stijlgids#onderdelen", false));
    }

    public List<Step> steps() {
        return List.of(new Step(words.of("web.style.step.1"), "done"),
                new Step(words.of("web.style.step.2"), "current"),
                new Step(words.of("web.style.step.3"), "todo"));
    }

    public List<Tab> tabs() {
        return List.of(new Tab(words.of("web.style.tab.1"), "/stijlgids#onderdelen", true),
                new Tab(words.of("web.style.tab.2"), "/stijlgids#onderdelen", false),
                new Tab(words.of("web.style.tab.3"), "/stijlgids#onderdelen", false));
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb(words.of("web.menu.dashboard"), "/dashboard"),
                new Crumb(words.of("web.style.title"), null));
    }

    public Confirmation confirmation() {
        return new Confirmation("bevestigen", words.of("web.style.confirm.title"), words.of("web.style.confirm.text"),
                words.of("web.style.confirm.do"), "/stijlgids#knoppen", "/stijlgids", "/stijlgids#knoppen");
    }
}
