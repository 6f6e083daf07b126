package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.platform.search.SearchedRows;
import be.vlavirgem.web.search.SearchSource;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Standards, found by everybody. */
@Component
@Order(45)
final class StandardSource implements SearchSource {

    private static final SearchedRows ROWS = SearchedRows.of("standard", Sql.of("""
            select title, concat_ws(' · ', summary, responsible, specification, slug) as words, '/standaarden/' || slug as path, null::date as recent
            from standard
            """));

    @Override
    public Permission permission() {
        return Permission.EVERYBODY;
    }

    @Override
    public SearchedRows rows(Access access, Locale language) {
        return ROWS;
    }
}
