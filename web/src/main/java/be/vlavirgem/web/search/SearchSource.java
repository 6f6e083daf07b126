package be.vlavirgem.web.search;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.search.SearchedRows;
import java.util.Locale;
import java.util.Optional;

/** What of a module can be found, as a bean; the words {@code search.kind.<kind>} name it. */
public interface SearchSource {

    /** Who finds it. */
    Permission permission();

    /** Where it is; row-level security keeps what is of others out of tenant tables, the query itself out of other ones. */
    SearchedRows rows(Access access, Locale language);

    /**
     * The path of a page that searches in these alone, by {@code zoek}, and better; the words {@code search.kind.<kind>.further} lead
     * there.
     */
    default Optional<String> further() {
        return Optional.empty();
    }
}
