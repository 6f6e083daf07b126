package be.vlavirgem.web.list;

import be.vlavirgem.platform.list.Mark;
import be.vlavirgem.web.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as its page shows it; the fragments of {@code web/fragments/list} draw it.
 *
 * @param path where the forms go
 * @param wrongs what of the address could not be followed, in words
 * @param clearHref the list without search and filters
 */
public record ListPage(String path, Search search, List<Filter> filters, String clearHref, List<String> wrongs,
        List<Column> heads, List<Row> rows, Pager pager, Columns columns, Views views, String xlsxHref,
        String csvHref) {

    /** What the search field and the filters say, and what else the address holds. */
    public record Search(String typed, List<Select> selects, List<Bounds> bounds, List<Bounds> periods,
            List<Parameter> kept) {}

    /** A filter with a few choices. */
    public record Select(String name, String label, List<Choice> choices) {}

    /** A filter from a number to a number, or from a day to a day. */
    public record Bounds(String label, String fromName, String from, String toName, String to) {}

    /** A row; its first cell names it, and its mark where it has one. */
    public record Row(String href, String name, List<Cell> cells, @Nullable Action action, @Nullable Mark mark) {

        /** A row with which nothing is done on the page itself. */
        public Row(String href, String name, List<Cell> cells) {
            this(href, name, cells, null, null);
        }
    }

    /** A button on a row, in words, and the one value that it sends. */
    public record Action(String path, String label, String field, String value) {}

    /** What a row says under the head with this label. */
    public record Cell(String label, String text, boolean number) {}

    /** Which columns can be shown, and what else the address holds. */
    public record Columns(List<Choice> choices, List<Parameter> kept) {}

    /**
     * The views that were kept.
     *
     * @param query what is kept with a new one
     * @param typed the name that was typed for one
     * @param notice what became of the last change; null when there was none
     */
    public record Views(Actions actions, List<View> all, String query, String typed, @Nullable Notice notice) {}

    /** Where the forms of the views go. */
    public record Actions(String keep, String rename, String delete) {}

    /** A view that was kept. */
    public record View(String id, String name, String href, boolean current) {}

    /** What became of a change; good or bad. */
    public record Notice(String kind, String key) {}

    /** True when the list is narrowed. */
    public boolean isNarrowed() {
        return !filters.isEmpty();
    }
}
