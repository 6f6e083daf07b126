package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;

/** All organisations the portal knows, those that ended included. */
@Component
class OrganisationList implements ListDefinition<OrganisationLine> {

    static final String PATH = "/beheer/organisaties";

    /** What is looked up per organisation stands in the select, so that it is done for the rows that are shown only. */
    private static final Sql ROWS = Sql.of("""
            select organisation.id, kind, name, nis, valid_from, valid_until, province_nis, region, facility_class, area_km2,
                   (select kbo from legal_person where organisation_id = organisation.id and legal_person.kind = 'MUNICIPALITY') as kbo_municipality,
                   (select kbo from legal_person where organisation_id = organisation.id and legal_person.kind = 'OCMW') as kbo_ocmw,
                   (select ovo from legal_person where organisation_id = organisation.id and legal_person.kind = 'MUNICIPALITY') as ovo,
                   (select regexp_replace(province.name, '^Provincie ', '') from organisation as province where province.kind = 'PROVINCE' and province.nis = province_nis) as province,
                   (select count from inhabitants where organisation_id = organisation.id order by year desc limit 1) as inhabitants,
                   (select year from inhabitants where organisation_id = organisation.id order by year desc limit 1) as inhabitants_year,
                   (select code from peer_group_member join peer_group on peer_group.id = peer_group_id
                    where organisation_id = organisation.id and system = 'SIZE' order by year desc limit 1) as size_class,
                   (select next.name from organisation as next where next.id = organisation.successor_id) as successor
            from organisation left join local_authority on local_authority.organisation_id = organisation.id
            """);

    private final OrganisationFilters filters;

    OrganisationList(OrganisationFilters filters) {
        this.filters = filters;
    }

    @Override
    public String key() {
        return "organisaties";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Permission permission() {
        return Permission.READ_ORGANISATIONS;
    }

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public OrganisationLine row(ResultSet row) throws SQLException {
        return OrganisationLine.read(row);
    }

    @Override
    public String href(OrganisationLine line) {
        return PATH + "/" + line.id();
    }

    @Override
    public List<ListColumn<OrganisationLine>> columns() {
        return OrganisationColumns.ALL;
    }

    @Override
    public List<ListFilter> filters() {
        return filters.all();
    }

    @Override
    public Condition search(String typed) {
        return OrganisationSearch.of(typed);
    }

    /** V-ICT-OR keeps them all; nobody else has the permission. */
    @Override
    public Condition visibleTo(Access access) {
        return Condition.none();
    }

    /** Where one practises stands in a list of its own. */
    @Override
    public Condition listed() {
        return Condition.of(Sql.of("kind <> 'PRACTICE'"));
    }
}
