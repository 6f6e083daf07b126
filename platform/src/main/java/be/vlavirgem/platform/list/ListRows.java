package be.vlavirgem.platform.list;

import be.vlavirgem.domain.people.Access;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of any list, of a page of it, or all of them one after the other. */
@Component
@Transactional(readOnly = true)
public class ListRows {

    /** As many rows as a sheet of XLSX has room for, with its head. */
    private static final int MOST_ROWS = 1_000_000;
    private static final int AT_ONCE = 500;

    private final JdbcClient sql;

    ListRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many rows there are; stops counting at {@code most}. */
    public <R> long count(ListDefinition<R> list, Access access, Condition condition, long most) {
        var visible = list.visibleTo(access).and(list.listed()).and(condition);
        return sql.sql("select count(*) from (select from (%s) as line%s limit ?) as counted"
                .formatted(list.rows(), visible.where()))
                .params(visible.values())
                .param(most)
                .query(Long.class)
                .single();
    }

    /** Some rows of a selection. */
    public <R> List<R> some(ListDefinition<R> list, Access access, Selection<R> selection, int limit, long offset) {
        return selected(list, access, selection, limit, offset).query((row, number) -> list.row(row)).list();
    }

    /** Hands over all rows of a selection; few of them are in memory at a time. */
    public <R> void each(ListDefinition<R> list, Access access, Selection<R> selection, Consumer<R> taker) {
        try (Stream<R> rows = selected(list, access, selection, MOST_ROWS, 0).withFetchSize(AT_ONCE)
                .query((row, number) -> list.row(row))
                .stream()) {
            rows.forEach(taker);
        }
    }

    /** One row, for whoever may know of it. */
    public <R> Optional<R> one(ListDefinition<R> list, Access access, UUID id) {
        var visible = list.visibleTo(access).and(Condition.of(Sql.of("id = ?"), id));
        return sql.sql("select * from (%s) as line%s".formatted(list.rows(), visible.where()))
                .params(visible.values())
                .query((row, number) -> list.row(row))
                .optional();
    }

    private <R> JdbcClient.StatementSpec selected(ListDefinition<R> list, Access access, Selection<R> selection,
            int limit, long offset) {
        var visible = list.visibleTo(access).and(list.listed()).and(selection.condition());
        return sql
                .sql("select * from (%s) as line%s%s limit ? offset ?"
                        .formatted(list.rows(), visible.where(), selection.orderBy()))
                .params(visible.values())
                .param(limit)
                .param(offset);
    }
}
