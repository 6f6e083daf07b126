package be.vlavirgem.catalog.suppliers;

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

/** All suppliers and the companies that ask to be one, these on top. */
@Component
class SupplierList implements ListDefinition<SupplierLine> {

    static final String PATH = "/beheer/leveranciers";
    private static final Sql ROWS = Sql.of("""
            select id, case when approved is null then 'REQUESTED' else 'REFUSED' end as state, name, kbo, '' as place, website,
                   (confirmed_at at time zone 'Europe/Brussels')::date as since, 0 as published, '' as before
            from supplier_request where confirmed_at is not null and approved is not true
            union all
            select organisation_id, case when valid_until is null then 'ADMITTED' else 'ENDED' end, name, kbo, place, website, admitted_on, published,
                   array_to_string(supplier_names_before(organisation_id), ' ')
            from supplier join organisation on id = organisation_id
            """);
    private static final Sql STATE = Sql.of("""
            array_position(array['REQUESTED', 'ADMITTED', 'ENDED', 'REFUSED'], state) || lower(unaccent(name))""");

    @Override
    public String key() {
        return "leveranciersbeheer";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_SUPPLIERS;
    }

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public SupplierLine row(ResultSet row) throws SQLException {
        return SupplierLine.read(row);
    }

    @Override
    public String href(SupplierLine line) {
        return line.href();
    }

    @Override
    public List<ListColumn<SupplierLine>> columns() {
        return List.of(words("naam", "catalog.suppliers.name", Sql.of("lower(unaccent(name))"),
                line -> Cell.text(line.name())),
                words("toestand", "catalog.suppliers.state", STATE, SupplierLine::stateInWords),
                words("kbo", "catalog.suppliers.kbo", Sql.of("kbo"), SupplierLine::number),
                words("gemeente", "catalog.suppliers.place", Sql.of("place"),
                        line -> SupplierLine.known(line.place())),
                onRequest(words("website", "catalog.suppliers.website", Sql.of("website"),
                        line -> SupplierLine.known(line.website()))),
                words("sinds", "catalog.suppliers.since", Sql.of("since"), line -> Cell.day(line.since())),
                figures("oplossingen", "catalog.suppliers.published", Sql.of("published"),
                        line -> Cell.figure(line.published())));
    }

    /** What waits for a decision comes first. */
    @Override
    public String order() {
        return "toestand";
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(new ListFilter.Choice("toestand", "catalog.suppliers.state",
                Arrays.stream(SupplierLine.State.values())
                        .map(state -> new ListFilter.Option(state.name(),
                                Cell.word("catalog.suppliers.state." + state),
                                Condition.of(Sql.of("state = ?"), state.name())))
                        .toList()));
    }

    @Override
    public Condition search(String typed) {
        return SupplierSearch.of(typed);
    }

    /** V-ICT-OR keeps them all; nobody else has the permission. */
    @Override
    public Condition visibleTo(Access access) {
        return Condition.none();
    }
}
