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

/** The standards one follows. */
@Component
class FollowedList implements ListDefinition<StandardLine> {

    static final String PATH = "/gevolgde-standaarden";

    private static final Sql FOLLOWED = Sql.of("id in (select standard_id from standard_follower where person_id = ?)");

    private final StandardFilters filters;

    FollowedList(StandardFilters filters) {
        this.filters = filters;
    }

    @Override
    public String key() {
        return "gevolgde-standaarden";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Permission permission() {
        return Permission.SIGNED_IN;
    }

    @Override
    public Sql rows() {
        return StandardList.ROWS;
    }

    @Override
    public StandardLine row(ResultSet row) throws SQLException {
        return StandardLine.read(row);
    }

    @Override
    public String href(StandardLine line) {
        return StandardList.PATH + "/" + line.slug();
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
        return StandardList.found(typed);
    }

    @Override
    public Condition visibleTo(Access access) {
        return Condition.of(FOLLOWED, access.person().value());
    }
}
