package be.vlavirgem.portal;

import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Every page a visitor reaches by following links, from the first ones and what only a form leads to; of pages that are alike, the first ones. */
record Crawl(Map<String, Page> byPath) {

    /** A list is a page in each order, with each filter; and each of its rows leads to a page. */
    private static final int MOST_ALIKE = 4;
    private static final int FEW_ALIKE = 2;
    private static final List<String> STARTS = List.of("/", "/dashboard", "/zoeken?zoek=server",
            "/catalogus/vergelijken?oplossing=" + Offered.SLUG);
    private static final Map<String, Page> DOCUMENTS = new ConcurrentHashMap<>();

    static Crawl of(Browser browser) {
        var seen = new LinkedHashMap<String, Page>();
        var alike = new HashMap<String, Integer>();
        var waiting = STARTS;
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .distinct()
                    .filter(path -> !seen.containsKey(path) && alike.merge(kind(path), 1, Integer::sum) <= most(path))
                    .toList();
            var pages = next.parallelStream().map(path -> page(browser.copy(), path)).toList();
            IntStream.range(0, next.size()).forEach(index -> seen.put(next.get(index), pages.get(index)));
            waiting = pages.stream().flatMap(Crawl::links).toList();
        }
        return new Crawl(seen);
    }

    /** What is the same of addresses of one page. */
    private static String kind(String path) {
        return route(path.replaceFirst("\\?.*", "")).replaceFirst("(/opmerkingen/[a-z]+/\\{id}/).*", "$1{part}")
                .replaceFirst("/[A-Z]{3}/zonder-account", "/{chapter}/zonder-account");
    }

    /** The editor has a page for each of a hundred questions of each version. */
    private static int most(String path) {
        return path.startsWith("/beheer/vragenlijsten/") || path.startsWith("/beheer/inhoud/") ? FEW_ALIKE : MOST_ALIKE;
    }

    /** A document takes seconds to make, so one of each kind stands for all. */
    private static Page page(Browser browser, String path) {
        return path.matches(".*[.](pdf|docx|xlsx)([?].*)?")
                ? DOCUMENTS.computeIfAbsent(route(path).replaceFirst("[?].*", ""), _ -> browser.get(path))
                : browser.get(path);
    }

    /** The pages, without redirects and files to download. */
    Collection<Page> pages() {
        return byPath.values().stream().filter(page -> page.isHtml() && page.status() == 200).toList();
    }

    /** The addresses of its pages and of all they link to, those too that were left unopened because others were alike. */
    Set<String> addresses() {
        return Stream.concat(byPath.keySet().stream(), pages().stream().flatMap(Crawl::links))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Links on pages that lead nowhere, or to a place on a page that is not there. */
    List<String> broken() {
        var broken = new ArrayList<String>();
        pages().forEach(page -> page.document()
                .select("a[href^=/]:not([hreflang])")
                .eachAttr("href")
                .stream()
                .filter(this::isBroken)
                .map(link -> "%s on %s".formatted(link, page.path()))
                .forEach(broken::add));
        return broken;
    }

    /** Addresses of images, looks and scripts on the pages. */
    List<String> assets() {
        return pages().stream()
                .flatMap(page -> page.document().select("link[href], script[src], img[src]").stream())
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .distinct()
                .toList();
    }

    /** Where forms and htmx send what was typed. */
    List<String> actions() {
        return pages().stream()
                .flatMap(page -> page.document().select("form[method=post], [data-hx-post]").stream())
                .flatMap(Crawl::targets)
                .distinct()
                .toList();
    }

    /** The path with what is an id in it replaced. */
    static String route(String path) {
        return path.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "{id}")
                .replaceAll("(?<=/beheer/vragenlijsten/.{1,60}/)[A-Z]{3}([0-9]{2})?(?=/|$)", "{code}")
                .replaceAll("(?<=/beheer/inhoud/.{1,60}/onderdelen/)[^/?]+", "{entry}")
                .replaceAll("(?<=/benchmark/(samen/)?cijfers/)[a-z0-9-]+", "{indicator}")
                .replaceAll("(?<=/benchmark/delen/)[a-z0-9-]+", "{theme}")
                .replaceAll("(?<=/referentiecomponenten/)[a-z0-9-]+(?=$|[?])", "{component}")
                .replaceAll("^/(leveranciers|standaarden)/[a-z0-9-]+(?=$|[?])", "/$1/{slug}");
    }

    private boolean isBroken(String link) {
        var target = byPath.get(link.replaceFirst("#.*", ""));
        if (target == null) {
            return !isLeftOut(link);
        }
        if (target.status() >= 400) {
            return true;
        }
        var place = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
        return !place.isEmpty() && target.isHtml() && target.document().getElementById(place) == null;
    }

    private boolean isLeftOut(String link) {
        var kind = kind(link.replaceFirst("#.*", ""));
        return byPath.keySet().stream().filter(path -> kind(path).equals(kind)).count() == most(link);
    }

    private static Stream<String> links(Page page) {
        return page.isHtml()
                ? page.document()
                        .select("a[href^=/]:not([hreflang])")
                        .eachAttr("href")
                        .stream()
                        .map(link -> link.replaceFirst("#.*", ""))
                : Stream.empty();
    }

    private static Stream<String> targets(Element element) {
        return Stream.of(element.attr("action"), element.attr("data-hx-post")).filter(address -> !address.isEmpty());
    }
}
