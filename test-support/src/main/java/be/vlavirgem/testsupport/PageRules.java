package be.vlavirgem.testsupport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds on every page: it points only to what is there, and keeps script, style and missing words out. */
public final class PageRules {

    private static final Pattern MISSING_WORDS = Pattern.compile("\\?\\?[\\w.-]+\\?\\?");
    private static final List<String> LISTS_OF_IDS = List.of("for", "aria-describedby", "aria-labelledby",
            "aria-controls", "headers", "list");
    private static final List<String> SELECTORS = List.of("data-hx-target", "data-hx-include", "data-hx-indicator",
            "data-hx-select");

    /** Pages below one that the menu names. */
    private static final Pattern BELOW = Pattern.compile("/(leverancier|catalogus|standaarden|referentiecomponenten"
            + "|leveranciers|oplossingen|benchmark|beheer/(oplossingen|leveranciers|bewijzen|standaarden|catalogus))/.+");

    private final Document page;
    private final Set<String> ids;

    private PageRules(Document page) {
        this.page = page;
        this.ids = new HashSet<>(page.select("[id]").eachAttr("id"));
    }

    /** One sentence for each rule a page breaks; empty for a sound page. */
    public static List<String> faults(Page page) {
        var rules = new PageRules(page.document());
        return Stream.of(rules.structure(), rules.headings(), rules.focus(), rules.liveRegions(), rules.pointers(),
                rules.inline(), rules.forms(), rules.charts(),
                rules.breadcrumbs(page.path().replaceFirst("[?#].*", "")))
                .flatMap(List::stream)
                .toList();
    }

    /** What is drawn of figures can be taken along. */
    private List<String> charts() {
        return page.select("figure.chart[id]:has(.chart-drawing svg):has(.chart-table):not(:has(.list-files))")
                .eachAttr("id")
                .stream()
                .map("chart %s cannot be taken along"::formatted)
                .toList();
    }

    /** The ids an htmx answer wants to replace and that are missing on the page it was asked from. */
    public static List<String> missingTargets(Page answer, Page page) {
        var there = new HashSet<>(page.document().select("[id]").eachAttr("id"));
        return answer.document()
                .select("[data-hx-swap-oob]")
                .stream()
                .map(part -> part.attr("data-hx-swap-oob").contains("#")
                        ? part.attr("data-hx-swap-oob").replaceFirst(".*#", "")
                        : part.id())
                .filter(id -> !there.contains(id))
                .toList();
    }

    private List<String> structure() {
        var faults = new ArrayList<String>();
        if (page.select("h1").size() != 1) {
            faults.add("%d h1".formatted(page.select("h1").size()));
        }
        if (page.title().isBlank() || page.expectFirst("html").attr("lang").isBlank()) {
            faults.add("no title or no language");
        }
        if (MISSING_WORDS.matcher(page.outerHtml()).find() || page.outerHtml().contains(" th:")) {
            faults.add("words are missing, or th: is left");
        }
        ids.stream()
                .filter(id -> page.select("[id=\"" + id + "\"]").size() > 1)
                .map("id %s twice"::formatted)
                .forEach(faults::add);
        return faults;
    }

    /** The h1 comes first, and no level is skipped on the way down. */
    private List<String> headings() {
        var faults = new ArrayList<String>();
        var above = 0;
        for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
            var level = heading.tagName().charAt(1) - '0';
            if (level > above + 1) {
                faults.add("h%d after h%d: %s".formatted(level, above, heading.text()));
            }
            above = level;
        }
        return faults;
    }

    /** The first link leads past the menu to the content, the order is that of the page, and only a refused form takes the focus. */
    private List<String> focus() {
        var faults = new ArrayList<String>();
        var first = page.select("a[href]").first();
        var target = first == null || !first.attr("href").startsWith("#")
                ? null
                : page.getElementById(first.attr("href").substring(1));
        if (target == null || target.select("main").size() != 1 || page.select("main").size() != 1) {
            faults.add("the first link does not lead to the one main");
        }
        page.select("[tabindex]:not([tabindex=0], [tabindex=-1])").forEach(element -> faults.add("order: " + element));
        page.select("[autofocus]:not(.error-summary)").forEach(element -> faults.add("takes the focus: " + element));
        return faults;
    }

    /** Around the content only the two places where the script says what was saved and what not, silent at first. */
    private List<String> liveRegions() {
        var faults = new ArrayList<String>();
        page.select("[aria-live], output, marquee, [role=log], [role=timer]")
                .forEach(element -> faults.add("speaks: " + element));
        page.select("[role=status], [role=alert]")
                .stream()
                .filter(element -> element.closest("main") == null)
                .filter(element -> !Set.of("gelukt", "mislukt").contains(element.id()) || element.hasText())
                .forEach(element -> faults.add("speaks: " + element));
        return faults;
    }

    private List<String> pointers() {
        var byId = LISTS_OF_IDS.stream()
                .flatMap(name -> page.select("[" + name + "]").stream().flatMap(element -> missing(name, element)));
        var bySelector = SELECTORS.stream()
                .flatMap(name -> page.select("[" + name + "^=#]")
                        .stream()
                        .map(element -> element.attr(name).substring(1))
                        .filter(id -> !ids.contains(id))
                        .map((name + " points to nothing: %s")::formatted));
        var fragments = page.select("a[href^=#]")
                .stream()
                .map(link -> link.attr("href").substring(1))
                .filter(id -> !ids.contains(id))
                .map("href points to nothing: #%s"::formatted);
        return Stream.of(byId, bySelector, fragments).flatMap(found -> found).toList();
    }

    private Stream<String> missing(String name, Element element) {
        return Stream.of(element.attr(name).strip().split("\\s+"))
                .filter(id -> !id.isEmpty() && !ids.contains(id))
                .map((name + " points to nothing: %s")::formatted);
    }

    private List<String> inline() {
        var faults = new ArrayList<String>();
        page.select("style, [style], script:not([src]), a[href^=javascript:]")
                .forEach(element -> faults.add("inline: " + element));
        page.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute -> {
                            if (attribute.getKey().matches("on[a-z]+|hx-.*")) {
                                faults.add("attribute %s on %s".formatted(attribute.getKey(), element.tagName()));
                            }
                        }));
        return faults;
    }

    /** One line at most, which ends here; below the first level of the catalogue one, unless the page stands in the menu itself. */
    private List<String> breadcrumbs(String path) {
        var lines = page.select("nav.breadcrumbs");
        var inMenu = page.select(".menu a, .open-menu a").eachAttr("href").contains(path);
        var faults = new ArrayList<String>();
        if (lines.size() > 1 || (lines.isEmpty() && !inMenu && BELOW.matcher(path).matches())) {
            faults.add("%d lines of breadcrumbs".formatted(lines.size()));
        }
        lines.select("li")
                .stream()
                .filter(crumb -> crumb.nextElementSibling() == null
                        ? crumb.select("> [aria-current=page]:not([href])").isEmpty()
                        : crumb.select("> a[href]").isEmpty())
                .map(crumb -> "a breadcrumb that leads nowhere: " + crumb.text())
                .forEach(faults::add);
        return faults;
    }

    private List<String> forms() {
        return page.select("form[method=post]")
                .stream()
                .filter(form -> !has(form, "_csrf")
                        || (isGuarded(form) && !(has(form, "organisatie") && has(form, "formulier"))))
                .map(form -> "the form %s lacks its token, organisation or ticket".formatted(form.attr("action")))
                .toList();
    }

    /** A form of a page of an organisation; those around the page and the switch work for whichever is chosen. */
    private boolean isGuarded(Element form) {
        return page.body().hasAttr("data-organisation") && form.closest("main") != null
                && !form.attr("action").equals("/organisatie");
    }

    private static boolean has(Element form, String field) {
        return !form.select("input[name=%s]".formatted(field)).attr("value").isEmpty();
    }
}
