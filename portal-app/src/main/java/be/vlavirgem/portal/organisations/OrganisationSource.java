package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.platform.search.SearchedRows;
import be.vlavirgem.web.search.SearchSource;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Organisations, found by their names and numbers by whoever may see them all. */
@Component
@Order(60)
final class OrganisationSource implements SearchSource {

    private static final SearchedRows ROWS = SearchedRows.of("organisation", Sql.of("""
            select name as title,
                   concat_ws(' · ', nis, valid_until, (select string_agg(concat_ws(' ', kbo, ovo), ' ') from legal_person where organisation_id = organisation.id)) as words,
                   '/beheer/organisaties/' || id as path, null::date as recent
            from organisation
            """));

    @Override
    public Permission permission() {
        return Permission.READ_ORGANISATIONS;
    }

    @Override
    public SearchedRows rows(Access access, Locale language) {
        return ROWS;
    }
}
