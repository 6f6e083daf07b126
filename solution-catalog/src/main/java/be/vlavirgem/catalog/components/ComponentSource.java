package be.vlavirgem.catalog.components;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.platform.search.SearchedRows;
import be.vlavirgem.web.search.SearchSource;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reference components, found by their names and definition by whoever searches. */
@Component
@Order(70)
final class ComponentSource implements SearchSource {

    private static final SearchedRows ROWS = SearchedRows.of("component", Sql.of("""
            select name as title, concat_ws(' · ', nullif(array_to_string(other_names, ', '), ''), definition) as words,
                   '/referentiecomponenten/' || code as path, null::date as recent
            from reference_component where state = 'CURRENT'
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
