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
import be.vlavirgem.platform.list.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The own customers: what was said, and nothing of what an authority answers. */
@Component
class CustomerList implements ListDefinition<CustomerLine> {

    private static final Sql ROWS = Sql.of("""
            select solution_customer.id, solution_customer.organisation_id, organisation.name as authority, organisation.nis,
                   solution.name as solution, solution_customer.solution_id, since, stated_at, organisation.valid_until as ended
            from solution_customer join organisation on organisation.id = authority_id join solution on solution.id = solution_customer.solution_id
            """);
    private static final List<ListColumn<CustomerLine>> COLUMNS = List.of(
            words("bestuur", "catalog.customers.authority", Sql.of("authority"), line -> Cell.text(line.authority())),
            words("oplossing", "catalog.customers.product", Sql.of("lower(solution)"),
                    line -> Cell.text(line.solution())),
            words("sinds", "catalog.customers.since", Sql.of("since"), line -> Cell.day(line.since())),
            words("genoteerd", "catalog.customers.stated", Sql.of("stated_at"), line -> Cell.day(line.stated())),
            words("opgehouden", "catalog.customers.ended", Sql.of("ended"), CustomerLine::end),
            onRequest(words("nis", "catalog.customers.nis", Sql.of("nis"), line -> Cell.text(line.nis()))));

    private final ProductTable products;
    private final Clock clock;

    CustomerList(ProductTable products, Clock clock) {
        this.products = products;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "klanten";
    }

    @Override
    public String path() {
        return CustomerAddress.LIST;
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
    public CustomerLine row(ResultSet row) throws SQLException {
        return CustomerLine.read(row, clock.getZone());
    }

    @Override
    public String href(CustomerLine line) {
        return CustomerAddress.of(line.id());
    }

    @Override
    public List<ListColumn<CustomerLine>> columns() {
        return COLUMNS;
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(
                new ListFilter.Choice("van", "catalog.customers.product",
                        products.all().all().stream().map(CustomerList::option).toList()),
                new ListFilter.Period("sinds", "catalog.customers.since", Sql.of("since >= ?"),
                        Sql.of("since < (?::date + 1)")));
    }

    private static ListFilter.Option option(Products.Named product) {
        return new ListFilter.Option(product.id().toString(), Cell.text(product.name()),
                Condition.of(Sql.of("solution_id = ?"), product.id()));
    }

    @Override
    public Condition search(String typed) {
        return Condition.of(
                Sql.of("position(lower(unaccent(?)) in lower(unaccent(authority || ' ' || solution))) > 0 or nis = ?"),
                typed.strip(), typed.strip());
    }

    @Override
    public Condition visibleTo(Access access) {
        return Condition.of(Sql.of("organisation_id = ?"), access.organisation().value());
    }
}
