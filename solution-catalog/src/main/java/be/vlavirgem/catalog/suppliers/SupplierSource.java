package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.platform.search.SearchedRows;
import be.vlavirgem.web.search.SearchSource;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Suppliers, found by their names, number, place and what they say of themselves. */
@Component
@Order(45)
final class SupplierSource implements SearchSource {

    private static final SearchedRows ROWS = SearchedRows.of("supplier", Sql.of("""
            select name as title, concat_ws(' · ', nullif(place, ''), nullif(legal_name, ''), kbo, nullif(about, '')) as words,
                   '/leveranciers/' || slug as path, admitted_on as recent
            from supplier join organisation on id = organisation_id where valid_until is null
            """));

    @Override
    public Permission permission() {
        return Permission.SIGNED_IN;
    }

    @Override
    public SearchedRows rows(Access access, Locale language) {
        return ROWS;
    }
}
