package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.Comparison.Group;
import java.util.List;
import java.util.Locale;

/** What published sheets say, to put side by side: given by the feature that writes them, as a bean. */
public interface ComparedRows {
    /** A row for everything a sheet can say, also for what none of these says, under the questions of a buyer. */
    List<Group> of(List<PublishedSheet> solutions, Locale locale);
}
