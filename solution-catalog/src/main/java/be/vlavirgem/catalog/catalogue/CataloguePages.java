package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.CataloguePage.Basket;
import be.vlavirgem.web.list.Filter;
import be.vlavirgem.web.list.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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

    /** One transaction: its scope is told to the database once. */
    @Transactional(readOnly = true)
    public CataloguePage page(CatalogueReading.Read read, Locale locale) {
        var asked = read.asked();
        var address = read.address();
        var links = new CatalogueLinks(address);
        var result = search.find(asked);
        var labels = groups.labels(asked, result, locale);
        var cards = new CatalogueCards(labels, address.compared()).of(result.lines());
        return new CataloguePage(asked.typed(), wrongs(read, result, locale), address.arranging(),
                groups.of(asked, result.counts(), labels, locale), chips(address, labels, locale), address.clear(),
                links.orders(), cards, links.pager(result), links.likely(result),
                result.total() > CatalogueSearch.MOST && !asked.isEverything(),
                found(result, locale), links.files(), basket(read, result));
    }

    private List<String> wrongs(CatalogueReading.Read read, Result result, Locale locale) {
        var unread = read.wrongs().stream().map(wrong -> words(wrong.key(), locale, wrong.about()));
        var page = read.asked().page();
        var beyond = page == result.page()
                ? Stream.<String>empty()
                : Stream.of(words("web.list.wrong.last", locale, String.valueOf(page), String.valueOf(result.page())));
        return Stream.concat(unread, beyond).toList();
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

    private String found(Result result, Locale locale) {
        return result.total() > CatalogueSearch.MOST
                ? words("catalog.catalogue.found.more", locale, CatalogueSearch.MOST)
                : words("catalog.catalogue.found", locale, result.total());
    }

    /** What was chosen on another page is asked by name; a statement only where there is any. */
    private Basket basket(CatalogueReading.Read read, Result result) {
        var names = result.lines()
                .stream()
                .collect(Collectors.toMap(PublishedLine::slug, PublishedLine::name));
        var others = read.compared().stream().filter(slug -> !names.containsKey(slug)).toList();
        if (!others.isEmpty()) {
            published.sought(others)
                    .stream()
                    .flatMap(sought -> Stream.ofNullable(sought.sheet())
                            .map(sheet -> Map.entry(sought.asked(), sheet.name())))
                    .forEach(known -> names.put(known.getKey(), known.getValue()));
        }
        return basket(read, names);
    }

    private static Basket basket(CatalogueReading.Read read, Map<String, String> names) {
        var address = read.address();
        var chosen = address.compared()
                .stream()
                .flatMap(slug -> Stream.ofNullable(names.get(slug))
                        .map(name -> new Filter(name, address.without(CatalogueAddress.COMPARED, slug))))
                .toList();
        var refused = read.compared()
                .stream()
                .skip(Comparisons.MOST)
                .flatMap(slug -> Stream.ofNullable(names.get(slug)))
                .toList();
        return new Basket(chosen, Comparisons.MOST, refused,
                chosen.size() > 1 ? CatalogueAddress.href(CompareController.PATH, address.all()) : null);
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
