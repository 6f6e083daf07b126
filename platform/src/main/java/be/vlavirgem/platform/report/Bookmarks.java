package be.vlavirgem.platform.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;

/** Puts the headings of a page in the panel beside it, each under the one it belongs to. */
final class Bookmarks {

    private static final List<String> HEADINGS = List.of("h1", "h2", "h3");

    private final PaperPage page;
    private int number;

    Bookmarks(PaperPage page) {
        this.page = page;
    }

    void add() {
        var root = page.document().createElement("bookmarks");
        Deque<Element> open = new ArrayDeque<>(List.of(root));
        PaperPage.list(page.document().getElementsByTagName("*"))
                .stream()
                .filter(element -> HEADINGS.contains(element.getTagName()))
                .forEach(heading -> add(heading, open));
        page.elements("head").getFirst().appendChild(root);
    }

    private void add(Element heading, Deque<Element> open) {
        var depth = HEADINGS.indexOf(heading.getTagName()) + 1;
        while (open.size() > depth) {
            open.pop();
        }
        var bookmark = page.document().createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent().strip());
        bookmark.setAttribute("href", "#" + id(heading));
        open.element().appendChild(bookmark);
        open.push(bookmark);
    }

    private String id(Element heading) {
        if (heading.getAttribute("id").isEmpty()) {
            number++;
            heading.setAttribute("id", "kop-" + number);
        }
        return heading.getAttribute("id");
    }
}
