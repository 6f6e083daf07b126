package be.vlavirgem.catalog.merging;

import be.vlavirgem.catalog.merging.MergePage.Hurdle;
import be.vlavirgem.catalog.merging.MergePage.Side;
import be.vlavirgem.domain.people.Access;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of thing of which two can become one. */
public interface Mergeable<T> {

    /** Its messages begin with this: {@code .unknown} and {@code .meant}, and those of its page. */
    String words();

    /** Where the page of this one is. */
    String path(T one);

    /** What it is called. */
    Side side(T one);

    /** One that is meant by an address or a name, which may be this one itself. */
    Optional<T> named(T one, String slug, String name);

    /** What is in the way of these two. */
    default Optional<Hurdle> hurdle(T from, T to, Locale locale) {
        return Optional.empty();
    }

    /** What would change hands. */
    List<Moved> counted(T from, T to);

    /** What the two say otherwise, with what was chosen. */
    default List<Differing> differing(T from, T to, MergeForm form, Locale locale) {
        return List.of();
    }

    /** What both say in a line of a list and say otherwise, so that only the line of the one that stays is kept. */
    default List<Differing.Line> overruled(T from, T to, Locale locale) {
        return List.of();
    }

    /** Moves all of the one to the other and ends it; nothing at all when that would lose something. */
    Outcome merge(Access by, T from, T to, MergeForm form);
}
