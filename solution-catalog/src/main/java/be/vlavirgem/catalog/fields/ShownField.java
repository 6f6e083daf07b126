package be.vlavirgem.catalog.fields;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field as it is read.
 *
 * @param card how it is shown: words, prose, link, items, rows or picture
 * @param items what stands in a field of several things; of a picture what it shows
 * @param pages of the things that have a page in the portal, by their text
 * @param heads above the rows
 * @param inherited that it holds for all solutions of the supplier
 * @param standing declared or proven; null for what is no claim, or whose rows are claimed one by one
 * @param proof since when it is proven, and until when; null where it is not
 */
public record ShownField(String code, String label, String card, String text, List<String> items,
        Map<String, String> pages, List<String> heads,
        List<List<Cell>> rows, boolean inherited, @Nullable String standing, @Nullable Proof proof) {

    static final String PICTURE = "picture";

    /** The same with a picture by its address, below that of the product, and by the name of the product. */
    public ShownField below(String base, String name) {
        return card.equals(PICTURE)
                ? new ShownField(code, label, card, "%s/%s/%s.png".formatted(base, code, text), List.of(name), pages,
                        heads,
                        rows,
                        inherited, standing, proof)
                : this;
    }

    /** When it was proven, in words, and where everybody may take the document that shows it. */
    public record Proof(String text, @Nullable String href) {}

    /** What stands at one place in rows; with an address it is a link. */
    public record Cell(String head, String text, @Nullable String href) {

        /** That it leads to a page of the portal. */
        public boolean isInside() {
            return href != null && href.startsWith("/");
        }
    }
}
