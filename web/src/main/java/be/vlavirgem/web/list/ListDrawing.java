package be.vlavirgem.web.list;

import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.web.list.ListPage.Row;
import java.util.List;
import java.util.stream.Stream;

/** Puts what a list shows into words: its heads, its rows, and the filters that are set. */
record ListDrawing<R>(ListDefinition<R> list, ListRequest<R> request, ListWords words) {

    List<Column> heads() {
        var address = request.address();
        return request.columns().stream().map(column -> head(address, column)).toList();
    }

    private Column head(ListAddress address, ListColumn<R> column) {
        var label = words.of(column.headerKey());
        if (column.order() == null) {
            return new Column(label, null, null, column.figures());
        }
        return column.figures() ? address.figures(label, column.key()) : address.column(label, column.key());
    }

    List<Row> rows(List<R> rows) {
        return rows.stream().map(this::row).toList();
    }

    private Row row(R row) {
        var name = list.columns().getFirst();
        return new Row(list.href(row), words.of(name.cell().apply(row)), cells(row),
                list.action(row)
                        .map(action -> new ListPage.Action(action.path(), words.of(action.label()), action.field(),
                                action.value()))
                        .orElse(null),
                list.mark(row).orElse(null));
    }

    List<ListPage.Cell> cells(R row) {
        return request.columns()
                .stream()
                .skip(1)
                .map(column -> new ListPage.Cell(words.of(column.headerKey()), words.of(column.cell().apply(row)),
                        column.figures()))
                .toList();
    }

    List<Filter> chips() {
        var address = request.address();
        var search = request.search()
                .map(typed -> address.filter(words.of("web.list.searched", typed), ListRequest.SEARCH));
        return Stream.concat(search.stream(), request.chosen()
                .stream()
                .map(chosen -> address.filter(chosen.label(),
                        chosen.parameters().stream().map(Parameter::name).toArray(String[]::new))))
                .toList();
    }
}
