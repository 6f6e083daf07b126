package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.people.Access;
import java.util.List;
import java.util.Locale;

/** What another feature wants the people of a supplier to see first, as a bean: something that counts no more. */
public interface SupplierConcern {

    /** In words, and where it is mended. */
    record Line(String text, String href) {}

    /** Of the organisation that is worked for; none where all is well. */
    List<Line> of(Access access, Locale language);
}
