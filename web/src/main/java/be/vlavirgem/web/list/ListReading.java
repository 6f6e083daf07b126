package be.vlavirgem.web.list;

import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what an address asks of a list; what makes no sense is said, and the usual taken in its place. */
final class ListReading<R> {

    private final ListDefinition<R> list;
    private final ListParameters asked;
    private final ListWords words;
    private final List<String> wrongs = new ArrayList<>();

    ListReading(ListDefinition<R> list, ListParameters asked, ListWords words) {
        this.list = list;
        this.asked = asked;
        this.words = words;
    }

    ListRequest<R> read(List<ListFilter> filters) {
        var search = search();
        var chosen = ChosenFilters.read(filters, asked, words);
        wrongs.addAll(chosen.wrongs());
        var order = order();
        var descending = order.isPresent()
                ? asked.first(ListAddress.ORDER).orElse("").startsWith("-")
                : list.descending();
        return new ListRequest<>(list, search, chosen.chosen(), order.orElse(usual()), descending, columns(), page(),
                List.copyOf(wrongs));
    }

    private ListColumn<R> first() {
        return list.columns().getFirst();
    }

    private ListColumn<R> usual() {
        return column(list.order()).orElseThrow();
    }

    private Optional<String> search() {
        var typed = asked.first(ListRequest.SEARCH);
        var found = typed.filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit));
        if (typed.isPresent() && found.isEmpty()) {
            wrongs.add(words.of("web.list.wrong.search"));
        }
        return found;
    }

    private Optional<ListColumn<R>> order() {
        var typed = asked.first(ListAddress.ORDER);
        var found = typed.flatMap(key -> column(key.replaceFirst("^-", ""))).filter(column -> column.order() != null);
        if (typed.isPresent() && found.isEmpty()) {
            wrongs.add(words.of("web.list.wrong.order", typed.get(), words.of(usual().headerKey())));
        }
        return found;
    }

    private List<ListColumn<R>> columns() {
        var typed = asked.values(ListRequest.COLUMN);
        var unknown = typed.stream().filter(key -> column(key).isEmpty()).toList();
        unknown.forEach(key -> wrongs.add(words.of("web.list.wrong.column", key)));
        return typed.size() == unknown.size()
                ? ListRequest.usualColumns(list)
                : list.columns()
                        .stream()
                        .filter(column -> column.equals(first()) || typed.contains(column.key()))
                        .toList();
    }

    private Optional<ListColumn<R>> column(String key) {
        return list.columns().stream().filter(column -> column.key().equals(key)).findFirst();
    }

    private int page() {
        var typed = asked.first(ListAddress.PAGE).orElse("1");
        var number = ListAddress.page(typed);
        if (number.isEmpty()) {
            wrongs.add(words.of("web.list.wrong.page", typed));
        }
        return number.orElse(1);
    }
}
