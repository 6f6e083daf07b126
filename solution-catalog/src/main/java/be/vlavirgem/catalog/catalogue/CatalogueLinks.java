package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.CataloguePage.Files;
import be.vlavirgem.catalog.catalogue.CataloguePage.Likely;
import be.vlavirgem.catalog.catalogue.CataloguePage.OrderLink;
import be.vlavirgem.web.list.Filter;
import be.vlavirgem.web.list.Pager;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one goes from a page of the catalogue: another order, another page, the same as a file. */
record CatalogueLinks(CatalogueAddress address) {
    private static final int SHORTEST = 5;

    List<OrderLink> orders() {
        return Arrays.stream(Order.values())
                .filter(order -> order != Order.RELEVANCE || address.asked().usual() == Order.RELEVANCE)
                .map(order -> new OrderLink("catalog.catalogue.order." + order, address.ordered(order),
                        order == address.asked().order()))
                .toList();
    }

    Pager pager(Result result) {
        var counted = Math.min(result.total(), CatalogueSearch.MOST);
        var pages = (int) Math.max(1, (counted + CatalogueSearch.SIZE - 1) / CatalogueSearch.SIZE);
        var page = result.page();
        var first = counted == 0 ? 0 : (page - 1L) * CatalogueSearch.SIZE + 1;
        return new Pager(page, pages, first, Math.min(counted, (long) page * CatalogueSearch.SIZE), counted,
                page > 1 ? address.page(page - 1) : null, page < pages ? address.page(page + 1) : null,
                result.total() > counted);
    }

    @Nullable
    Likely likely(Result result) {
        var correction = result.correction();
        return correction == null || result.lines().isEmpty()
                ? null
                : new Likely(correction.typed().stream().map(word -> new Filter(word, address.typed(word))).toList(),
                        address.exactly());
    }

    /** Those long enough to mean something; none for a single word, or where something has them all. */
    List<Filter> words(Result result) {
        var words = address.asked().words().all();
        return result.lines().isEmpty() && words.size() > 1
                ? words.stream()
                        .filter(word -> word.length() >= SHORTEST)
                        .map(word -> new Filter(word, address.typed(word)))
                        .toList()
                : List.of();
    }

    Files files() {
        return new Files(CatalogueAddress.href(CatalogueFiles.WORKBOOK, address.search()),
                CatalogueAddress.href(CatalogueFiles.TEXT, address.search()));
    }
}
