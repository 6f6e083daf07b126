package be.vlavirgem.catalog.catalogue;

import java.util.List;
import java.util.Locale;

/**
 * Rows of the comparison that a feature knows from the published sheets, as a bean; beans stand in their order, after what
 * the catalogue knows itself.
 */
public interface ComparedRows {
    /** A row for everything a sheet can say, also for what none of these says. */
    List<Said> of(List<PublishedSheet> solutions, Locale locale);

    /**
     * One row.
     *
     * @param cells one text a solution, in their order; empty where it says nothing
     * @param dutch true for what stands in Dutch in every language of the interface
     */
    record Said(String label, List<String> cells, boolean dutch) {
        public Said {
            cells = List.copyOf(cells);
        }
    }
}
