package be.vlavirgem.web.list;

import jakarta.servlet.http.HttpServletRequest;
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

    private final HttpServletRequest request;

    private ListAddress(HttpServletRequest request) {
        this.request = request;
    }

    /** The list this request asks for. */
    public static ListAddress of(HttpServletRequest request) {
        return new ListAddress(request);
    }

    /** The column asked for, with a minus before it for the opposite order. */
    public Optional<String> order() {
        return Optional.ofNullable(request.getParameter(ORDER)).filter(order -> !order.isBlank());
    }

    /** The page asked for; the first one where the address makes no sense. */
    public int page() {
        return Optional.ofNullable(request.getParameter(PAGE))
                .filter(page -> page.matches("[1-9][0-9]{0,4}"))
                .map(Integer::valueOf)
                .filter(page -> page < MOST_PAGES)
                .orElse(1);
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
        var order = order().orElse("");
        var sorted = order.equals(key) ? "ascending" : order.equals("-" + key) ? "descending" : null;
        var next = "ascending".equals(sorted) ? "-" + key : key;
        return new Column(label, changed(address -> address.replaceQueryParam(ORDER, encoded(next))), sorted, number);
    }

    /** A filter that is set; removing it takes all values of the parameter away. */
    public Filter filter(String label, String parameter) {
        return new Filter(label, changed(address -> address.replaceQueryParam(parameter)));
    }

    /** Where the rows of this page stand among all; a page after the last one is the last one. */
    public Pager pager(int size, long total) {
        var pages = (int) Math.max(1, (total + size - 1) / size);
        var page = Math.min(page(), pages);
        var first = total == 0 ? 0 : (page - 1L) * size + 1;
        return new Pager(page, pages, first, Math.min(total, (long) page * size), total,
                page > 1 ? at(page - 1) : null, page < pages ? at(page + 1) : null);
    }

    private @Nullable String at(int page) {
        return changed(address -> address.replaceQueryParam(PAGE, page));
    }

    /** Another order or filter begins at the first page. */
    private String changed(Consumer<UriComponentsBuilder> change) {
        var address = UriComponentsBuilder.fromPath(request.getRequestURI().replaceFirst("^/+", "/"))
                .query(request.getQueryString())
                .replaceQueryParam(PAGE);
        change.accept(address);
        return address.build().toUriString();
    }

    private static String encoded(String text) {
        return UriUtils.encodeQueryParam(text, "UTF-8");
    }
}
