package be.vlavirgem.catalog.customers;

import static be.vlavirgem.platform.list.ListColumn.figures;
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
import java.util.List;
import org.springframework.stereotype.Component;

/** How the own solutions are looked at and used: numbers, and never whose. */
@Component
class UsedList implements ListDefinition<UsedLine> {

    private static final Sql ROWS = Sql.of("""
            select solution.id, solution.organisation_id, name, coalesce(confirmed.confirmed, 0) as confirmed,
                   (select count(*)::int from solution_customer as named where named.organisation_id = solution.organisation_id and named.solution_id = solution.id) as customers,
                   coalesce(looked.month, 0) as month, coalesce(looked.some_month, false) as some_month,
                   coalesce(looked.year, 0) as year, looked.year is not null as some_year
            from solution left join confirmed_use() as confirmed on confirmed.solution_id = solution.id
            left join lateral (
                select sum(told)::int as year, (sum(told) filter (where month = date_trunc('month', current_date) - interval '1 month'))::int as month,
                       bool_or(month = date_trunc('month', current_date) - interval '1 month') as some_month
                from told_look where solution_id = solution.id and month >= date_trunc('month', current_date) - interval '1 year') as looked on true
            """);
    private static final List<ListColumn<UsedLine>> COLUMNS = List.of(
            words("naam", "catalog.customers.product", Sql.of("lower(name)"), line -> Cell.text(line.name())),
            figures("maand", "catalog.use.month", Sql.of("month"), line -> Figures.month(line.month())),
            figures("jaar", "catalog.use.year", Sql.of("year"), line -> Figures.year(line.year())),
            figures("klanten", "catalog.use.customers", Sql.of("customers"), UsedLine::named),
            figures("bevestigd", "catalog.use.confirmed", Sql.of("confirmed"),
                    line -> Figures.confirmed(line.confirmed())));

    @Override
    public String key() {
        return "bekeken-oplossingen";
    }

    @Override
    public String path() {
        return CustomerAddress.USE;
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
    public UsedLine row(ResultSet row) throws SQLException {
        return UsedLine.read(row);
    }

    @Override
    public String href(UsedLine line) {
        return CustomerAddress.USE + "/" + line.id();
    }

    @Override
    public List<ListColumn<UsedLine>> columns() {
        return COLUMNS;
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(new ListFilter.Range("genoemd", "catalog.use.customers", Sql.of("customers >= ?"),
                Sql.of("customers <= ?")));
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
