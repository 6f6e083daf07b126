package be.vlavirgem.catalog.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What everybody may read of published solutions, for pages other than the catalogue's own; one statement each. */
public interface PublishedSolutions {
    /** The solution at this place; empty for what is not published, whether it exists or not. */
    Optional<PublishedSheet> bySlug(String slug);

    /** Where what was once at this place is now; empty when it is published no more, or never was. */
    Optional<String> today(String slug);

    /**
     * A solution that was shown once.
     *
     * @param name what it was called then
     * @param supplier whose it is; empty for what exists no more
     * @param reason why, in the words of its supplier; may be empty
     * @param successor what stands in its place
     */
    record Withdrawn(String name, Optional<UUID> supplier, String reason, Optional<Successor> successor) {}

    /** What its supplier names in the place of another one, where it is today. */
    record Successor(String slug, String name) {}

    /** What was withdrawn from this place; empty for what is shown, or never was. */
    Optional<Withdrawn> withdrawn(String slug);

    /** What this supplier offers, by name. */
    List<PublishedLine> of(UUID supplier, int most);
}
