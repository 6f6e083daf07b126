package be.vlavirgem.catalog.catalogue;

import java.util.List;

/**
 * What the catalogue answers.
 *
 * @param lines of the page that was asked, or of the last one
 * @param total how many there are; one more than are ever shown where there are more
 * @param page the page these lines are of, from 1
 * @param alike true when nothing has the words, and these resemble them
 */
record Result(List<PublishedLine> lines, long total, int page, boolean alike, List<FacetCount> counts) {
    Result {
        lines = List.copyOf(lines);
        counts = List.copyOf(counts);
    }
}
