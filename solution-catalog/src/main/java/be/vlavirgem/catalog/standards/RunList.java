package be.vlavirgem.catalog.standards;

import static be.vlavirgem.platform.list.ListColumn.figures;
import static be.vlavirgem.platform.list.ListColumn.onRequest;
import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files of the register that were read, the latest first. */
@Component
class RunList implements ListDefinition<RunLine> {

    static final String PATH = "/beheer/standaarden/invoer";

    private static final Sql ROWS = Sql.of("""
            select standard_run.id, read_at, to_char(read_at at time zone 'Europe/Brussels', 'DD/MM/YYYY HH24:MI') as moment,
                   standard_run.name, source, state, added, changed, vanished, refused, remarked, person.name as who
            from standard_run left join person on person.id = read_by
            """);

    private static final List<ListColumn<RunLine>> COLUMNS = List.of(
            words("wanneer", "catalog.standards.run.when", Sql.of("read_at"), line -> Cell.text(line.moment())),
            words("bron", "catalog.standards.run.source", Sql.of("source"), RunLine::sourceInWords),
            words("bestand", "catalog.standards.run.name", Sql.of("name"), line -> Cell.text(line.name())),
            words("stand", "catalog.standards.run.state", Sql.of("state"), RunLine::stateInWords),
            figures("nieuw", "catalog.standards.outcome.ADDED", Sql.of("added"), line -> Cell.figure(line.added())),
            figures("gewijzigd", "catalog.standards.outcome.CHANGED", Sql.of("changed"),
                    line -> Cell.figure(line.changed())),
            figures("verdwenen", "catalog.standards.outcome.VANISHED", Sql.of("vanished"),
                    line -> Cell.figure(line.vanished())),
            figures("geweigerd", "catalog.standards.outcome.REFUSED", Sql.of("refused"),
                    line -> Cell.figure(line.refused())),
            onRequest(figures("opmerkingen", "catalog.standards.remarked", Sql.of("remarked"),
                    line -> Cell.figure(line.remarked()))),
            onRequest(words("wie", "catalog.standards.run.who", Sql.of("who"), line -> Cell.text(line.who()))));

    @Override
    public String key() {
        return "standaarden-invoer";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_STANDARDS;
    }

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public RunLine row(ResultSet row) throws SQLException {
        return RunLine.read(row);
    }

    @Override
    public String href(RunLine line) {
        return PATH + "/" + line.id();
    }

    @Override
    public List<ListColumn<RunLine>> columns() {
        return COLUMNS;
    }

    @Override
    public boolean descending() {
        return true;
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(new ListFilter.Choice("stand", "catalog.standards.run.state",
                Arrays.stream(StandardRun.State.values()).map(RunList::option).toList()));
    }

    private static ListFilter.Option option(StandardRun.State state) {
        return new ListFilter.Option(state.name(), Cell.word("catalog.standards.run.state." + state),
                Condition.of(Sql.of("state = ?"), state.name()));
    }

    @Override
    public Condition search(String typed) {
        return Condition.of(Sql.of("position(lower(unaccent(?)) in lower(unaccent(name))) > 0"), typed.strip());
    }

    /** Who keeps the standards sees all of them; nobody else has the permission. */
    @Override
    public Condition visibleTo(Access access) {
        return Condition.none();
    }
}
