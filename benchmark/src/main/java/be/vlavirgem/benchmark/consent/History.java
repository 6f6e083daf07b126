package be.vlavirgem.benchmark.consent;

import be.vlavirgem.web.list.Pager;
import java.util.List;

/**
 * A page of what was said.
 *
 * @param asked from 1; there may be none of that number
 * @param total of how many these are some
 */
record History(List<Consent> rows, int asked, int total) {

    static final int SIZE = 25;

    History {
        rows = List.copyOf(rows);
    }

    Pager pager() {
        var pages = Math.max(1, (total + SIZE - 1) / SIZE);
        var page = Math.min(asked, pages);
        var first = total == 0 ? 0 : (page - 1) * SIZE + 1;
        return new Pager(page, pages, first, Math.min(total, page * SIZE), total, page > 1 ? path(page - 1) : null,
                page < pages ? path(page + 1) : null);
    }

    private static String path(int page) {
        return "%s?blad=%d#gezegd".formatted(ConsentController.PATH, page);
    }
}
