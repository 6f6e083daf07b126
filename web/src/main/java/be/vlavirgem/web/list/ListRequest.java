package be.vlavirgem.web.list;

import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.Selection;
import be.vlavirgem.web.list.ChosenFilters.Chosen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an address asks of a list, as far as it makes sense.
 *
 * @param order the column that sorts
 * @param wrongs what of the address could not be followed, in words
 */
record ListRequest<R>(ListDefinition<R> list, Optional<String> search, List<Chosen> chosen, ListColumn<R> order,
        boolean descending, List<ListColumn<R>> columns, int page, List<String> wrongs) {

    static final String SEARCH = "zoek";
    static final String COLUMN = "kolom";

    static <R> ListRequest<R> read(ListDefinition<R> list, List<ListFilter> filters, ListParameters asked,
            ListWords words) {
        return new ListReading<>(list, asked, words).read(filters);
    }

    static <R> List<ListColumn<R>> usualColumns(ListDefinition<R> list) {
        return list.columns().stream().filter(ListColumn::byDefault).toList();
    }

    Selection<R> selection() {
        var condition = Stream.concat(search.map(list::search).stream(), chosen.stream().map(Chosen::condition))
                .reduce(Condition.none(), Condition::and);
        return new Selection<>(condition, order, descending, columns);
    }

    /** The search and the filters. */
    List<Parameter> narrowing() {
        return Stream.concat(search.map(text -> new Parameter(SEARCH, text)).stream(),
                chosen.stream().flatMap(filter -> filter.parameters().stream())).toList();
    }

    /** The order and the columns, where they are not the usual ones. */
    List<Parameter> arranging() {
        return Stream.concat(ordering().stream(), choosing().stream()).toList();
    }

    List<Parameter> ordering() {
        return descending == list.descending() && order.key().equals(list.order())
                ? List.of()
                : List.of(new Parameter(ListAddress.ORDER, orderInAddress()));
    }

    private List<Parameter> choosing() {
        return columns.equals(usualColumns(list))
                ? List.of()
                : columns.stream().map(column -> new Parameter(COLUMN, column.key())).toList();
    }

    private String orderInAddress() {
        return (descending ? "-" : "") + order.key();
    }

    /** All of it but the page, as an address says it. */
    String query() {
        return ListParameters.query(Stream.concat(narrowing().stream(), arranging().stream()).toList());
    }

    ListAddress address() {
        return ListAddress.of(list.path(), query(), orderInAddress(), page);
    }
}
