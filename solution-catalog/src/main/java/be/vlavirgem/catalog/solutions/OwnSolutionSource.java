package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.platform.search.SearchedRows;
import be.vlavirgem.web.search.SearchSource;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a supplier works on and nobody else reads yet, or any more: found by that supplier only. */
@Component
@Order(41)
final class OwnSolutionSource implements SearchSource {

    private static final Sql ROWS = Sql.of("""
            select name as title, concat_ws(' · ', sheet ->> 'summary', sheet ->> 'former-name',
                       (select string_agg(said, ' · ') from jsonb_array_elements_text(
                           coalesce(sheet -> 'aliases', '[]') || coalesce(sheet -> 'keywords', '[]')) as said)) as words,
                   '/leverancier/oplossingen/' || id as path, changed_at::date as recent
            from solution where organisation_id = ? and state in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')
            """);

    @Override
    public Permission permission() {
        return Permission.DESCRIBE_SOLUTIONS;
    }

    @Override
    public SearchedRows rows(Access access, Locale language) {
        return new SearchedRows("own-solution", ROWS, List.of(access.organisation().value()));
    }
}
