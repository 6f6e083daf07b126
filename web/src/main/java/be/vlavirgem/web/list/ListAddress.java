package be.vlavirgem.web.list;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The address of a list: says its order and page, and the addresses of the same list in another order, on another page. */
public final class ListAddress {

    /** The parameter with the key of the column it is sorted by; a minus before it turns the order around. */
    public static final String ORDER = "orde";

    /** The parameter with the number of the page, from 1. */
    public static final String PAGE = "blad";

    private static final int MOST_PAGES = 100_000;

    private final String path;
    private final String query;
    private final String order;
    private final int page;

    private ListAddress(String path, String query, String order, int page) {
        this.path = path;
        this.query = query;
        this.order = order;
        this.page = page;
    }

    /** The list this request asks for. */
    public static ListAddress of(HttpServletRequest request) {
        var order = Optional.ofNullable(request.getParameter(ORDER)).orElse("");
        return new ListAddress(request.getRequestURI().replaceFirst("^/+", "/"),
                Objects.requireNonNullElse(request.getQueryString(), ""), order,
                page(request.getParameter(PAGE)).orElse(1));
    }

    /** A list of which the parameters are known to be right. */
    static ListAddress of(String path, String query, String order, int page) {
        return new ListAddress(path, query, order, page);
    }

    /** The page that was typed; empty where it makes no sense. */
    static Optional<Integer> page(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .filter(page -> page.matches("[1-9][0-9]{0,4}"))
                .map(Integer::valueOf)
                .filter(page -> page < MOST_PAGES);
    }

    /** The column asked for, with a minus before it for the opposite order. */
    public Optional<String> order() {
        return Optional.of(order).filter(asked -> !asked.isBlank());
    }

    /** The page asked for; the first one where the address makes no sense. */
    public int page() {
        return page;
    }

    /** The head of a column of words, sorted by {@code key}. */
    public Column column(String label, String key) {
        return column(label, key, false);
    }

    /** The head of a column of figures, sorted by {@code key}. */
    public Column figures(String label, String key) {
        return column(label, key, true);
    }

    private Column column(String label, String key, boolean number) {
        var sorted = order.equals(key) ? "ascending" : order.equals("-" + key) ? "descending" : null;
        var next = "ascending".equals(sorted) ? "-" + key : key;
        return new Column(label, changed(address -> address.replaceQueryParam(ORDER, encoded(next))), sorted, number);
    }

    /** A filter that is set; removing it takes all values of its parameters away. */
    public Filter filter(String label, String... parameters) {
        return new Filter(label, changed(address -> {
            for (var parameter : parameters) {
                address.replaceQueryParam(parameter);
            }
        }));
    }

    /** Where the rows of this page stand among all; a page after the last one is the last one. */
    public Pager pager(int size, long total) {
        return pager(size, total, Long.MAX_VALUE);
    }

    /** As {@link #pager(int, long)}, of a list that is counted to its end only when it has no more than {@code most} rows. */
    Pager pager(int size, long counted, long most) {
        var pages = (int) Math.max(1, (counted + size - 1) / size);
        var shown = Math.min(page, pages);
        var first = counted == 0 ? 0 : (shown - 1L) * size + 1;
        return new Pager(shown, pages, first, Math.min(counted, (long) shown * size), Math.min(counted, most),
                shown > 1 ? at(shown - 1) : null, shown < pages ? at(shown + 1) : null, counted > most);
    }

    private @Nullable String at(int page) {
        return changed(address -> address.replaceQueryParam(PAGE, page));
    }

    /** Another order or filter begins at the first page. */
    private String changed(Consumer<UriComponentsBuilder> change) {
        var address = UriComponentsBuilder.fromPath(path)
                .query(query)
                .replaceQueryParam(PAGE);
        change.accept(address);
        return address.build().toUriString();
    }

    private static String encoded(String text) {
        return UriUtils.encodeQueryParam(text, "UTF-8");
    }
}
