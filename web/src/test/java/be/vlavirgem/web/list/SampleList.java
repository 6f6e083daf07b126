package be.vlavirgem.web.list;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.Sql;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.util.List;

/** A list of names and scores, in words that the web module has. */
final class SampleList implements ListDefinition<String> {

    static final ListColumn<String> NAME = ListColumn.words("naam", "web.style.column.authority", Sql.of("name"),
            Cell::text);
    static final ListColumn<String> SCORE = ListColumn.figures("score", "web.style.column.score", Sql.of("score"),
            name -> Cell.figure(BigDecimal.valueOf(name.length())));
    static final ListColumn<String> KIND = ListColumn
            .onRequest(ListColumn.words("soort", "web.style.column.kind", Sql.of("kind"), name -> Cell.text(null)));
    static final ListColumn<String> NOTE = ListColumn.onRequest(
            new ListColumn<>("nota", "web.style.column.state", false, null, name -> Cell.word("web.list.all"), true));

    @Override
    public String key() {
        return "proef";
    }

    @Override
    public String path() {
        return "/lijst";
    }

    @Override
    public Permission permission() {
        return Permission.SIGNED_IN;
    }

    @Override
    public Sql rows() {
        return Sql.of("select 1");
    }

    @Override
    public String row(ResultSet row) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String href(String row) {
        return "/lijst/" + row;
    }

    @Override
    public List<ListColumn<String>> columns() {
        return List.of(NAME, SCORE, KIND, NOTE);
    }

    @Override
    public List<ListFilter> filters() {
        var city = new ListFilter.Option("stad", Cell.word("web.style.line.city"),
                Condition.of(Sql.of("kind = ?"), "CITY"));
        return List.of(new ListFilter.Choice("soort", "web.style.column.kind", List.of(city)),
                new ListFilter.Range("score", "web.style.column.score", Sql.of("score >= ?"), Sql.of("score <= ?")));
    }

    @Override
    public Condition search(String typed) {
        return Condition.of(Sql.of("name = ?"), typed);
    }

    @Override
    public Condition visibleTo(Access access) {
        return Condition.none();
    }
}
