package be.vlavirgem.catalog.standards;

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

/** All standards, for everybody. */
@Component
class StandardList implements ListDefinition<StandardLine> {

    static final String PATH = "/standaarden";

    static final Sql ROWS = Sql.of("""
            select id, slug, origin, title, kind, status, usage, domain, responsible, specification, summary, published_day,
                   acknowledged_day, vanished_on
            from standard
            """);

    private static final Sql FOUND = Sql.of("""
            position(nullif(btrim(regexp_replace(lower(unaccent(?)), '[^a-z0-9]+', ' ', 'g')), '')
                     in regexp_replace(lower(unaccent(concat_ws(' ', title, slug, responsible, summary))), '[^a-z0-9]+', ' ', 'g')) > 0
            or position(lower(?) in lower(specification)) > 0
            """);

    private final StandardFilters filters;

    StandardList(StandardFilters filters) {
        this.filters = filters;
    }

    @Override
    public String key() {
        return "standaarden";
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
    public StandardLine row(ResultSet row) throws SQLException {
        return StandardLine.read(row);
    }

    @Override
    public String href(StandardLine line) {
        return PATH + "/" + line.slug();
    }

    @Override
    public List<ListColumn<StandardLine>> columns() {
        return StandardColumns.ALL;
    }

    @Override
    public List<ListFilter> filters() {
        return filters.all();
    }

    @Override
    public Condition search(String typed) {
        return found(typed);
    }

    static Condition found(String typed) {
        return Condition.of(FOUND, typed, typed.strip());
    }

    /** The register is public. */
    @Override
    public Condition visibleTo(Access access) {
        return Condition.none();
    }
}
