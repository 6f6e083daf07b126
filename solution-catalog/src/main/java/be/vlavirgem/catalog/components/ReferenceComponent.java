package be.vlavirgem.catalog.components;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A need of a local authority, whatever product answers it.
 *
 * @param code       stays from version to version, and stands in addresses
 * @param domain     within its layer; its code is a slug of its own
 * @param aliases    what else it is called, the name on the original figure included
 * @param figureName how the original figure calls it; empty where it is called the same
 * @param reviewMark what somebody has to look at before the next version
 * @param wording    which of its texts are Dutch, whatever language was asked for
 */
public record ReferenceComponent(String code, Place layer, Place domain, String name, List<String> aliases,
        Optional<String> figureName, String definition, String example, Relevance relevance,
        Optional<String> reviewMark,
        State state, Wording wording) {

    /** A layer of the figure, or a domain in it. */
    public record Place(String code, String name) {}

    /** What it is to a Flemish authority. */
    public enum Relevance {
        /** Is done in Flanders as it stands. */
        FLEMISH,
        /** Comes from Dutch practice, and was adapted. */
        ADAPTED,
        /** Comes from Dutch practice; whether Flanders has it is to be seen. */
        TO_REVIEW
    }

    /** Where it is in its life. */
    public enum State {
        CURRENT,
        /** For the next version. */
        PROPOSED,
        /** Not chosen any more. */
        LAPSED
    }

    /** Which texts are Dutch in another language. */
    public record Wording(boolean nameInDutch, boolean definitionInDutch, boolean exampleInDutch) {}

    public ReferenceComponent {
        aliases = List.copyOf(aliases);
    }

    public boolean isMarked() {
        return reviewMark.isPresent();
    }

    /** For a page: the review mark, or null. */
    public @Nullable String review() {
        return reviewMark.orElse(null);
    }

    /** For a page: how the original figure calls it, or null. */
    public @Nullable String onFigure() {
        return figureName.orElse(null);
    }
}
