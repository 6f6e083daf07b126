package be.vlavirgem.catalog.suppliers;

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

/** The suppliers everybody finds: those that stand in the register now. */
@Component
class PublicSuppliers implements ListDefinition<PublicLine> {

    static final String PATH = "/leveranciers";
    private static final Sql ROWS = Sql.of("""
            select id, name, slug, place, website, kbo, published, array_to_string(supplier_names_before(id), ' ') as before from supplier join organisation on id = organisation_id
            where valid_until is null
            """);

    @Override
    public String key() {
        return "leveranciers";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Permission permission() {
        return Permission.EVERYBODY;
    }

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public PublicLine row(ResultSet row) throws SQLException {
        return PublicLine.read(row);
    }

    @Override
    public String href(PublicLine line) {
        return PATH + "/" + line.slug();
    }

    @Override
    public List<ListColumn<PublicLine>> columns() {
        return List.of(words("naam", "catalog.suppliers.name", Sql.of("lower(unaccent(name))"),
                line -> Cell.text(line.name())),
                words("gemeente", "catalog.suppliers.place", Sql.of("nullif(place, '')"),
                        line -> SupplierLine.known(line.place())),
                figures("oplossingen", "catalog.suppliers.published", Sql.of("published"),
                        line -> Cell.figure(line.published())),
                words("website", "catalog.suppliers.website", Sql.of("nullif(website, '')"),
                        line -> SupplierLine.known(line.website())));
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(new ListFilter.Choice("aanbod", "catalog.suppliers.offer",
                List.of(new ListFilter.Option("ja", Cell.word("catalog.suppliers.offer.some"),
                        Condition.of(Sql.of("published > 0"))),
                        new ListFilter.Option("nee", Cell.word("catalog.suppliers.offer.none"),
                                Condition.of(Sql.of("published = 0"))))));
    }

    @Override
    public Condition search(String typed) {
        return SupplierSearch.of(typed);
    }

    /** What stands in the register is for everybody. */
    @Override
    public Condition visibleTo(Access access) {
        return Condition.none();
    }
}
