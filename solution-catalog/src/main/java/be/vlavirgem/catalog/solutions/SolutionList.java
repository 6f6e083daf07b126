package be.vlavirgem.catalog.solutions;

import static be.vlavirgem.platform.list.ListColumn.figures;
import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.Mark;
import be.vlavirgem.platform.list.Sql;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The own solutions, each with where it stands and what to do next. */
@Component
class SolutionList implements ListDefinition<SolutionLine> {

    private static final Sql ROWS = Sql.of("""
            select id, organisation_id, name, state, completeness, confirmed_on, asked_on, changed_at, ready, remarks <> '{}' as remarked,
                   sheet #>> '{logo,digest}' as logo from solution
            """);
    private static final List<ListColumn<SolutionLine>> COLUMNS = List.of(
            words("naam", "catalog.sheet.field.name", Sql.of("lower(name)"), line -> Cell.text(line.name())),
            words("stand", "catalog.solutions.state", Sql.of(
                    "array_position(array['DRAFT', 'SUBMITTED', 'OUTDATED', 'PUBLISHED', 'WITHDRAWN'], state)"),
                    SolutionLine::stateInWords),
            figures("volledig", "catalog.solutions.completeness", Sql.of("completeness"),
                    line -> Cell.figure(BigDecimal.valueOf(line.completeness()))),
            new ListColumn<>("volgende", "catalog.solutions.next", false, null, SolutionLine::next, true),
            words("bevestigd", "catalog.solutions.confirmed", Sql.of("confirmed_on"),
                    line -> Cell.day(line.confirmed())),
            words("gewijzigd", "catalog.solutions.changed", Sql.of("changed_at"), line -> Cell.day(line.changed())));

    private final Clock clock;

    SolutionList(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "oplossingen";
    }

    @Override
    public String path() {
        return SolutionAddress.LIST;
    }

    @Override
    public Permission permission() {
        return Permission.DESCRIBE_SOLUTIONS;
    }

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public SolutionLine row(ResultSet row) throws SQLException {
        return SolutionLine.read(row, clock);
    }

    @Override
    public String href(SolutionLine line) {
        return SolutionAddress.of(line.id());
    }

    @Override
    public Optional<Mark> mark(SolutionLine line) {
        return Optional.of(new Mark(line.name(), LogoAddress.of(href(line), line.logo())));
    }

    @Override
    public List<ListColumn<SolutionLine>> columns() {
        return COLUMNS;
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(new ListFilter.Choice("in", "catalog.solutions.state",
                Arrays.stream(Solution.State.values()).map(SolutionList::option).toList()));
    }

    private static ListFilter.Option option(Solution.State state) {
        return new ListFilter.Option(state.name(), Cell.word("catalog.solutions.state." + state),
                Condition.of(Sql.of("state = ?"), state.name()));
    }

    @Override
    public Condition search(String typed) {
        return Condition.of(Sql.of("position(lower(unaccent(?)) in lower(unaccent(name))) > 0"), typed);
    }

    @Override
    public Condition visibleTo(Access access) {
        return Condition.of(Sql.of("organisation_id = ?"), access.organisation().value());
    }
}
