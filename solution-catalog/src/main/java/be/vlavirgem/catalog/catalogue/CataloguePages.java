package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.CataloguePage.Basket;
import be.vlavirgem.catalog.catalogue.CataloguePage.Files;
import be.vlavirgem.catalog.catalogue.CataloguePage.Kept;
import be.vlavirgem.catalog.catalogue.CataloguePage.Likely;
import be.vlavirgem.catalog.catalogue.CataloguePage.OrderLink;
import be.vlavirgem.web.list.Filter;
import be.vlavirgem.web.list.Pager;
import be.vlavirgem.web.list.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page of the catalogue from what its address asks. */
@Component
class CataloguePages {
    private final CatalogueSearch search;
    private final PublishedTable published;
    private final FacetGroups groups;
    private final MessageSource messages;

    CataloguePages(CatalogueSearch search, PublishedTable published, FacetGroups groups, MessageSource messages) {
        this.search = search;
        this.published = published;
        this.groups = groups;
        this.messages = messages;
    }

    CataloguePage page(CatalogueReading.Read read, Locale locale) {
        var asked = read.asked();
        var address = read.address();
        var result = search.find(asked);
        var labels = groups.labels(asked, result.counts(), locale);
        var cards = new CatalogueCards(labels, address.compared()).of(result.lines());
        return new CataloguePage(asked.typed(), wrongs(read, result, locale), kept(address),
                groups.of(asked, result.counts(), labels, locale), chips(address, labels, locale), address.clear(),
                orders(address), cards, pager(address, result), likely(address, result),
                result.total() > CatalogueSearch.MOST && !asked.isEverything(), files(address),
                basket(address, result));
    }

    private List<String> wrongs(CatalogueReading.Read read, Result result, Locale locale) {
        var unread = read.wrongs().stream().map(wrong -> words(wrong.key(), locale, wrong.about()));
        var page = read.asked().page();
        var beyond = page == result.page()
                ? Stream.<String>empty()
                : Stream.of(words("web.list.wrong.last", locale, String.valueOf(page), String.valueOf(result.page())));
        return Stream.concat(unread, beyond).toList();
    }

    private static Kept kept(CatalogueAddress address) {
        return new Kept(address.arranging(), address.search());
    }

    private List<Filter> chips(CatalogueAddress address, Map<Facet, String> labels, Locale locale) {
        var typed = address.asked().typed();
        var search = typed.isEmpty()
                ? Stream.<Filter>empty()
                : Stream.of(new Filter(words("web.list.searched", locale, typed),
                        address.without(CatalogueAddress.SEARCH, typed)));
        return Stream.concat(search, FacetGroups.chosen(address.asked())
                .map(facet -> new Filter(
                        words("web.list.chosen", locale, words("catalog.catalogue.facet." + facet.dimension(), locale),
                                labels.getOrDefault(facet, facet.code())),
                        address.without(CatalogueAddress.parameter(facet.dimension()), facet.code()))))
                .toList();
    }

    private static List<OrderLink> orders(CatalogueAddress address) {
        return Arrays.stream(Order.values())
                .filter(order -> order != Order.RELEVANCE || address.asked().usual() == Order.RELEVANCE)
                .map(order -> new OrderLink("catalog.catalogue.order." + order, address.ordered(order),
                        order == address.asked().order()))
                .toList();
    }

    private static Pager pager(CatalogueAddress address, Result result) {
        var counted = Math.min(result.total(), CatalogueSearch.MOST);
        var pages = (int) Math.max(1, (counted + CatalogueSearch.SIZE - 1) / CatalogueSearch.SIZE);
        var page = result.page();
        var first = counted == 0 ? 0 : (page - 1L) * CatalogueSearch.SIZE + 1;
        return new Pager(page, pages, first, Math.min(counted, (long) page * CatalogueSearch.SIZE), counted,
                page > 1 ? address.page(page - 1) : null, page < pages ? address.page(page + 1) : null,
                result.total() > counted);
    }

    private static @Nullable Likely likely(CatalogueAddress address, Result result) {
        if (!result.alike() || result.lines().isEmpty()) {
            return null;
        }
        var name = result.lines().getFirst().name();
        return new Likely(name, address.typed(name));
    }

    private static Files files(CatalogueAddress address) {
        return new Files(CatalogueAddress.href(CatalogueFiles.WORKBOOK, address.search()),
                CatalogueAddress.href(CatalogueFiles.TEXT, address.search()));
    }

    /** What was ticked on another page is asked by name; a statement only where there is any. */
    private Basket basket(CatalogueAddress address, Result result) {
        var here = result.lines().stream().map(PublishedLine::slug).toList();
        var others = address.compared().stream().filter(slug -> !here.contains(slug)).toList();
        var names = others.isEmpty() ? List.<PublishedSheet>of() : published.bySlugs(others);
        return new Basket(names.stream()
                .map(sheet -> new Filter(sheet.name(), address.without(CatalogueAddress.COMPARED, sheet.slug())))
                .toList(),
                names.stream().map(sheet -> new Parameter(CatalogueAddress.COMPARED, sheet.slug())).toList(),
                names.size() + address.compared().stream().filter(here::contains).count());
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
