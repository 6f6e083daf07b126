package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.CataloguePage.Basket;
import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.web.list.Filter;
import be.vlavirgem.web.list.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        var result = search.find(asked);
        var compared = compared(read, result);
        var address = new CatalogueAddress(asked, compared.keySet().stream().limit(Comparisons.MOST).toList());
        var links = new CatalogueLinks(address);
        var labels = groups.labels(asked, result, locale);
        var cards = new CatalogueCards(labels, address.compared()).of(result.lines());
        return new CataloguePage(asked.typed(), wrongs(read, result, locale), address.arranging(),
                groups.of(address, result.counts(), labels, locale), chips(address, labels, locale), address.clear(),
                links.orders(), cards, links.pager(result), links.likely(result),
                links.words(result), moved(address, result),
                result.total() > CatalogueSearch.MOST && !asked.isEverything(),
                found(result, locale), links.files(), basket(address, compared));
    }

    private @Nullable String moved(CatalogueAddress address, Result result) {
        var suppliers = address.asked().chosen(Dimension.SUPPLIER);
        if (!result.lines().isEmpty() || suppliers.isEmpty()) {
            return null;
        }
        var today = published.suppliersToday(suppliers);
        return today.equals(suppliers) ? null : address.narrowed(Dimension.SUPPLIER, today);
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

    /** What is chosen to compare and still there, by its address of today; what is on another page is asked in a statement. */
    private Map<String, String> compared(CatalogueReading.Read read, Result result) {
        var here = result.lines().stream().collect(Collectors.toMap(PublishedLine::slug, PublishedLine::name));
        var others = read.compared().stream().filter(slug -> !here.containsKey(slug)).toList();
        var elsewhere = (others.isEmpty() ? List.<Sought>of() : published.sought(others)).stream()
                .flatMap(one -> Stream.ofNullable(one.sheet()).map(sheet -> Map.entry(one.asked(), sheet)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var names = new LinkedHashMap<String, String>();
        read.compared()
                .forEach(slug -> Optional.ofNullable(elsewhere.get(slug))
                        .ifPresentOrElse(sheet -> names.put(sheet.slug(), sheet.name()),
                                () -> Optional.ofNullable(here.get(slug)).ifPresent(name -> names.put(slug, name))));
        return names;
    }

    private static Basket basket(CatalogueAddress address, Map<String, String> compared) {
        var chosen = compared.entrySet()
                .stream()
                .limit(Comparisons.MOST)
                .map(one -> new Filter(one.getValue(), address.without(CatalogueAddress.COMPARED, one.getKey())))
                .toList();
        return new Basket(chosen, Comparisons.MOST, compared.values().stream().skip(Comparisons.MOST).toList(),
                chosen.size() > 1 ? CatalogueAddress.href(CompareController.PATH, address.all()) : null);
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
