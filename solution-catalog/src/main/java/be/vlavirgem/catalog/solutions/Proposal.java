package be.vlavirgem.catalog.solutions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a file would change in the sheets of a supplier: looked at first, and applied as it was shown. */
record Proposal(Id id, String name, Instant made, List<Part> parts, Optional<List<Result>> results) {

    /** Made before the row exists. */
    record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * What happens to one solution.
     *
     * @param solution which one; null for a new one
     * @param revision that of the sheet it was compared with
     * @param fields the codes of those that change
     * @param before what they say, as it is kept
     * @param after what they will say
     * @param left what is left as it is
     * @param alike what may be the same as a new one
     */
    record Part(@Nullable UUID solution, int revision, String name, List<String> fields, String before, String after,
            List<Left> left, List<SolutionNames.Alike> alike) {

        boolean isNew() {
            return solution == null;
        }
    }

    /**
     * A cell that changes nothing.
     *
     * @param why in words: what is wrong with it, or who changed the same in the portal
     */
    record Left(String place, String label, String said, String why, boolean overtaken) {}

    /** What became of a part: who went before where somebody did. */
    record Result(Outcome outcome, @Nullable String path, @Nullable String who) {}

    /** What became of it. */
    enum Outcome {
        /** It says now what was shown. */
        APPLIED,
        /** It is there now. */
        BEGUN,
        /** Somebody changed it after this was shown; nothing of theirs is overwritten. */
        OVERTAKEN,
        /** It would lack what no sheet that is handed in goes without. */
        LACKS,
        /** It may be there already, and was not asked for. */
        SKIPPED,
        /** It was removed after this was shown. */
        GONE,
        /** There was nothing to do. */
        NOTHING
    }
}
