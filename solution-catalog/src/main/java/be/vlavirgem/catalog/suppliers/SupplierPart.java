package be.vlavirgem.catalog.suppliers;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What another feature shows on the public page of a supplier, as a bean; in the order of their {@code @Order}. */
public interface SupplierPart {

    /**
     * A piece of that page.
     *
     * @param template the template whose fragment {@code part(it)} draws it
     * @param it what the fragment shows
     */
    record Piece(String template, Object it) {}

    /** The piece for this supplier; empty where there is nothing to show. Read in the transaction of the page. */
    Optional<Piece> of(UUID supplier, Locale language);
}
