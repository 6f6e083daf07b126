package be.vlavirgem.web.style;

import be.vlavirgem.platform.list.Mark;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.list.Column;
import be.vlavirgem.web.list.Filter;
import be.vlavirgem.web.list.ListPage;
import be.vlavirgem.web.list.Pager;
import be.vlavirgem.web.list.Parameter;
import java.util.List;

/** A list as the tool makes it, with made-up rows: narrowed, with kept views and a wrong address; and without rows. */
record SampleList(SampleWords words) {

    private static final String PATH = "/stijlgids";
    private static final String HERE = "/stijlgids#lijsten";

    ListPage whole() {
        return page(List.of(row("Aalst", "web.style.line.city", "58,4"), row("Bonheiden", "web.style.line.town", "")),
                List.of(words.of("web.list.wrong.page", "-1")), new Pager(1, 1, 1, 2, 2, null, null));
    }

    ListPage empty() {
        return page(List.of(), List.of(), new Pager(1, 1, 0, 0, 0, null, null));
    }

    private ListPage page(List<ListPage.Row> rows, List<String> wrongs, Pager pager) {
        return new ListPage(PATH, search(), List.of(new Filter(words.of("web.style.filter.1"), HERE)), HERE, wrongs,
                heads(), rows, pager, columns(), views(), HERE, HERE);
    }

    private ListPage.Search search() {
        var kinds = List.of(Choice.of("", words.of("web.list.all"), true),
                Choice.of("stad", words.of("web.style.line.city"), false));
        return new ListPage.Search("aal",
                List.of(new ListPage.Select("soort", words.of("web.style.column.kind"), kinds)),
                List.of(new ListPage.Bounds(words.of("web.style.column.score"), "score-van", "20", "score-tot", "")),
                List.of(new ListPage.Bounds(words.of("web.style.column.day"), "dag-van", "01/09/2026", "dag-tot", "")),
                List.of(new Parameter("orde", "-naam")));
    }

    private List<Column> heads() {
        return List.of(new Column(words.of("web.style.column.authority"), HERE, "descending", false),
                new Column(words.of("web.style.column.kind"), HERE, null, false),
                new Column(words.of("web.style.column.score"), HERE, null, true));
    }

    private ListPage.Row row(String name, String kind, String score) {
        return new ListPage.Row(HERE, name,
                List.of(new ListPage.Cell(words.of("web.style.column.kind"), words.of(kind), false),
                        new ListPage.Cell(words.of("web.style.column.score"), score, true)),
                new ListPage.Action(PATH, words.of("web.style.row.do"), "rij", name),
                new Mark(name, kind.endsWith("city") ? "/assets/mark.svg" : null));
    }

    private ListPage.Columns columns() {
        return new ListPage.Columns(List.of(Choice.of("soort", words.of("web.style.column.kind"), true),
                Choice.of("stand", words.of("web.style.column.state"), false),
                Choice.of("score", words.of("web.style.column.score"), true)), List.of());
    }

    private ListPage.Views views() {
        return new ListPage.Views(new ListPage.Actions(PATH, PATH, PATH),
                List.of(new ListPage.View("weergave-1", words.of("web.style.filter.1"), HERE, true),
                        new ListPage.View("weergave-2", words.of("web.style.filter.2"), HERE, false)),
                "zoek=aal", "", new ListPage.Notice("good", "web.list.view.KEPT"));
    }
}
