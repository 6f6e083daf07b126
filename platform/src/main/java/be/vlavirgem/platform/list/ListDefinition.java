package be.vlavirgem.platform.list;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A list as its module describes it: where it is, what its rows are, and how they are shown, sorted and narrowed. A bean. */
public interface ListDefinition<R> {

    /** Names it in the addresses of its views and in its files: small letters and hyphens. */
    String key();

    /** Where its page is; the files are {@code <path>/lijst.xlsx} and {@code <path>/lijst.csv}. */
    String path();

    /** Who may see it. */
    Permission permission();

    /** A select with the column {@code id}, and every column that the other pieces of SQL name. */
    Sql rows();

    /** Reads a row of that select. */
    R row(ResultSet row) throws SQLException;

    /** The address of what the row is about. */
    String href(R row);

    /** In the order in which they stand. The first one is always shown and leads to the row. */
    List<ListColumn<R>> columns();

    /** The key of the column that sorts for who asks for nothing: the first one, unless the list says otherwise. */
    default String order() {
        return columns().getFirst().key();
    }

    /** True when who asks for no order gets the last first. */
    default boolean descending() {
        return false;
    }

    /** What can be done with a row on the page itself; nothing, unless the list says otherwise. */
    default Optional<RowAction> action(R row) {
        return Optional.empty();
    }

    /** What a row is known by at a glance, beside its name; nothing, unless the list says otherwise. */
    default Optional<Mark> mark(R row) {
        return Optional.empty();
    }

    /** Asked for in a transaction, for choices may stand in tables. */
    List<ListFilter> filters();

    /** The rows in which this text is found; it has at least one letter or digit. */
    Condition search(String typed);

    /** The rows that this visitor may know of, beside what row-level security hides; on the page, in files and one by one. */
    Condition visibleTo(Access access);

    /** Of those the rows that stand in the list and its files; one that is left out still has its page. */
    default Condition listed() {
        return Condition.none();
    }
}
