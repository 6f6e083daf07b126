package be.vlavirgem.catalog.customers;

import static be.vlavirgem.platform.list.ListColumn.onRequest;
import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.RowAction;
import be.vlavirgem.platform.list.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the own authority answered, for its people only. */
@Component
class UseAnswerList implements ListDefinition<UseLine> {

    private static final Sql ROWS = Sql.of("""
            select said.solution_id as id, said.organisation_id, coalesce(shown.name, said.name) as name, coalesce(shown.supplier_name, said.supplier) as supplier,
                   slug, answer, said.since, answered_at, asked_again_on as again
            from solution_use as said left join published_solution as shown on shown.id = said.solution_id
            """);
    private static final List<ListColumn<UseLine>> COLUMNS = List.of(
            words("oplossing", "catalog.customers.product", Sql.of("lower(name)"), line -> Cell.text(line.name())),
            words("leverancier", "catalog.customers.supplier", Sql.of("lower(supplier)"),
                    line -> Cell.text(line.supplier())),
            words("antwoord", "catalog.customers.asked.answer",
                    Sql.of("array_position(array['YES', 'LATER', 'NO'], answer)"),
                    UseLine::said),
            words("sinds", "catalog.customers.since", Sql.of("since"), line -> Cell.day(line.since())),
            words("geantwoord", "catalog.customers.asked.on", Sql.of("answered_at"),
                    line -> Cell.day(line.answered())),
            onRequest(words("opnieuw", "catalog.customers.asked.again", Sql.of("again"),
                    line -> Cell.day(line.again()))));

    private final Clock clock;

    UseAnswerList(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "gebruikte-oplossingen";
    }

    @Override
    public String path() {
        return CustomerAddress.QUESTIONS;
    }

    @Override
    public Permission permission() {
        return Permission.CONFIRM_USE;
    }

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public UseLine row(ResultSet row) throws SQLException {
        return UseLine.read(row, clock.getZone());
    }

    @Override
    public String href(UseLine line) {
        return line.href();
    }

    @Override
    public List<ListColumn<UseLine>> columns() {
        return COLUMNS;
    }

    @Override
    public Optional<RowAction> action(UseLine line) {
        return Optional.of(new RowAction("%s/%s/ongedaan".formatted(CustomerAddress.QUESTIONS, line.id()),
                Cell.word("catalog.customers.asked.undo"), "antwoord", line.answer()));
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(new ListFilter.Choice("zei", "catalog.customers.asked.answer",
                Arrays.stream(UseAnswer.Kind.values()).map(UseAnswerList::option).toList()));
    }

    private static ListFilter.Option option(UseAnswer.Kind kind) {
        return new ListFilter.Option(kind.word, Cell.word("catalog.customers.asked." + kind),
                Condition.of(Sql.of("answer = ?"), kind.name()));
    }

    @Override
    public Condition search(String typed) {
        return Condition.of(
                Sql.of("position(lower(unaccent(?)) in lower(unaccent(name || ' ' || supplier))) > 0"), typed);
    }

    @Override
    public Condition visibleTo(Access access) {
        return Condition.of(Sql.of("organisation_id = ?"), access.organisation().value());
    }
}
