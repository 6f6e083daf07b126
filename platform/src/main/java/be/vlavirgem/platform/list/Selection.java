package be.vlavirgem.platform.list;

import java.util.List;
import java.util.Objects;

/** What is asked of a list: which rows, in which order, with which columns. */
public record Selection<R>(Condition condition, ListColumn<R> order, boolean descending, List<ListColumn<R>> columns) {

    /** Refuses a column that does not sort. */
    public Selection {
        Objects.requireNonNull(order.order(), "the column sorts");
        columns = List.copyOf(columns);
    }

    /** Rows alike come in the order of their ids, so that each stands on one page; what is empty comes last. */
    String orderBy() {
        return " order by %s%s nulls last, id".formatted(order.order(), descending ? " desc" : "");
    }
}
