package be.vlavirgem.web.list;

import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Numbers;
import be.vlavirgem.web.list.ListPage.Bounds;
import be.vlavirgem.web.list.ListPage.Select;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms of a list, filled in as the address says: the search with the filters, and the columns. */
record ListForms<R>(ListDefinition<R> list, ListRequest<R> request, ListWords words) {

    ListPage.Search search(List<ListFilter> filters) {
        return new ListPage.Search(request.search().orElse(""), selects(filters), bounds(filters), periods(filters),
                request.arranging());
    }

    private List<Select> selects(List<ListFilter> filters) {
        return filters.stream()
                .flatMap(filter -> filter instanceof ListFilter.Choice choice
                        ? Stream.of(select(choice))
                        : Stream.empty())
                .toList();
    }

    private Select select(ListFilter.Choice choice) {
        var chosen = chosen(choice.key());
        var all = Choice.of("", words.of("web.list.all"), chosen.isEmpty());
        var options = choice.options()
                .stream()
                .map(option -> Choice.of(option.value(), words.of(option.label()),
                        chosen.equals(Optional.of(option.value()))));
        return new Select(choice.key(), words.of(choice.labelKey()), Stream.concat(Stream.of(all), options).toList());
    }

    private List<Bounds> bounds(List<ListFilter> filters) {
        return filters.stream()
                .flatMap(filter -> filter instanceof ListFilter.Range range
                        ? Stream.of(new Bounds(words.of(range.labelKey()), range.fromKey(), number(range.fromKey()),
                                range.toKey(), number(range.toKey())))
                        : Stream.empty())
                .toList();
    }

    private List<Bounds> periods(List<ListFilter> filters) {
        return filters.stream()
                .flatMap(filter -> filter instanceof ListFilter.Period period
                        ? Stream.of(new Bounds(words.of(period.labelKey()), period.fromKey(),
                                chosen(period.fromKey()).orElse(""), period.toKey(),
                                chosen(period.toKey()).orElse("")))
                        : Stream.empty())
                .toList();
    }

    private String number(String key) {
        return chosen(key).map(BigDecimal::new).map(Numbers::typed).orElse("");
    }

    private Optional<String> chosen(String key) {
        return request.narrowing()
                .stream()
                .filter(parameter -> parameter.name().equals(key))
                .map(Parameter::value)
                .findFirst();
    }

    /** The first column is always there, so it is no choice. */
    ListPage.Columns columns() {
        var choices = list.columns()
                .stream()
                .skip(1)
                .map(column -> Choice.of(column.key(), words.of(column.headerKey()),
                        request.columns().contains(column)))
                .toList();
        var first = new Parameter(ListRequest.COLUMN, list.columns().getFirst().key());
        return new ListPage.Columns(choices,
                Stream.of(request.narrowing(), request.ordering(), List.of(first)).flatMap(List::stream).toList());
    }
}
