package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.platform.search.SearchedRows;
import be.vlavirgem.web.search.SearchSource;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Published solutions, found by everybody by the same words as in the catalogue. */
@Component
@Order(40)
final class SolutionSource implements SearchSource {
    private static final SearchedRows ROWS = SearchedRows.of("solution", Sql.of("""
            select name as title,
                   concat_ws(' · ', summary, supplier_name, array_to_string(other_names || keywords, ' · '), nullif(description, '')) as words,
                   '/oplossingen/' || slug as path, confirmed_on as recent
            from published_solution
            """));

    @Override
    public Permission permission() {
        return Permission.EVERYBODY;
    }

    @Override
    public SearchedRows rows(Access access, Locale language) {
        return ROWS;
    }

    @Override
    public Optional<String> further() {
        return Optional.of(CatalogueAddress.PATH);
    }
}
