package be.vlavirgem.web.list;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list stand on this page, and where the others are.
 *
 * @param page from 1
 * @param first the number of the first row on the page, from 1; 0 in an empty list
 * @param previous null on the first page
 * @param next null on the last page
 * @param uncounted true when there are more than {@code total}, and nobody counted how many
 */
public record Pager(int page, int pages, long first, long last, long total, @Nullable String previous,
        @Nullable String next, boolean uncounted) {

    /** Of a list of which all rows are counted. */
    public Pager(int page, int pages, long first, long last, long total, @Nullable String previous,
            @Nullable String next) {
        this(page, pages, first, last, total, previous, next, false);
    }

    /** True when there is more than one page. */
    public boolean isNeeded() {
        return pages > 1;
    }
}
