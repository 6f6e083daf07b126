package be.vlavirgem.catalog.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue answers.
 *
 * @param lines of the page that was asked, or of the last one
 * @param total how many there are; one more than are ever shown where there are more
 * @param page the page these lines are of, from 1
 * @param correction what was looked for instead of the words, which no solution has all; null where they are found
 */
record Result(List<PublishedLine> lines, long total, int page, @Nullable Correction correction,
        List<FacetCount> counts) {
    Result {
        lines = List.copyOf(lines);
        counts = List.copyOf(counts);
    }
}
