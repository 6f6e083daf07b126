package be.vlavirgem.catalog.merging;

import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to become part of another of its kind.
 *
 * @param path of the page of the one that ends
 * @param stays the one that goes on; null while it is not chosen
 * @param moved what changes hands, counted; empty while none is chosen
 * @param differing what the two say otherwise
 * @param overruled lines of lists of the one that ends, which are not kept beside those of the one that stays
 * @param hurdle why these two may not become one yet; null when they may
 */
public record MergePage(String path, Side ends, @Nullable Side stays, List<Moved> moved, List<Differing> differing,
        List<Differing.Line> overruled, @Nullable Hurdle hurdle, MergeForm form, List<Mistake> errors) {

    /**
     * One of the two, as people know it and by its place in addresses.
     *
     * @param about what tells it from another of that name
     */
    public record Side(String name, String slug, String about) {}

    /**
     * What is in the way, in words.
     *
     * @param href where it is cleared; null when it is not cleared in the portal
     */
    public record Hurdle(String text, @Nullable String label, @Nullable String href) {}

    public MergePage {
        moved = List.copyOf(moved);
        differing = List.copyOf(differing);
        overruled = List.copyOf(overruled);
        errors = List.copyOf(errors);
    }

    /** True when it is shown what moves, and may be done. */
    public boolean isReady() {
        return stays != null && hurdle == null;
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }
}
