package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.PublishedSheet;
import be.vlavirgem.domain.people.Access;
import java.util.Locale;
import java.util.Optional;

/** What another feature shows on the public page of a solution, as a bean; in the order of their {@code @Order}. */
public interface SolutionPart {

    /**
     * A piece of that page.
     *
     * @param template the template whose fragment {@code part(it)} draws it
     * @param it what the fragment shows
     */
    record Piece(String template, Object it) {}

    /** The piece for this visitor, who may be a stranger; empty where there is nothing to show. Read in the transaction of the page. */
    Optional<Piece> of(PublishedSheet sheet, Optional<Access> visitor, Locale language);
}
