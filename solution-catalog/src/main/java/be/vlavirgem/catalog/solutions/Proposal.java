package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.SheetField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file would change in the sheets of a supplier: looked at first, applied as it was shown, and put back as a whole.
 *
 * @param results what became of each part; empty until it was applied
 * @param reverted when all of it was put back; empty until then
 */
record Proposal(Id id, String name, Instant made, List<Part> parts, Optional<List<Result>> results,
        Optional<Instant> reverted) {

    /** Made before the row exists. */
    record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** How far it is. */
    enum Stage {
        /** Looked at; nothing of it is written. */
        WAITING,
        /** It says the same as the portal did. */
        NOTHING,
        /** Written, as far as nobody went before. */
        APPLIED,
        /** All of it is put back. */
        REVERTED;

        /** The kind of its chip. */
        String kind() {
            return this == APPLIED ? "good" : this == WAITING ? "warn" : "";
        }
    }

    /** Looked at, and not applied yet. */
    static Proposal shown(Id id, String name, Instant made, List<Part> parts) {
        return new Proposal(id, name, made, parts, Optional.empty(), Optional.empty());
    }

    Stage stage() {
        if (reverted.isPresent()) {
            return Stage.REVERTED;
        }
        return results.isPresent() ? Stage.APPLIED : isEmpty() ? Stage.NOTHING : Stage.WAITING;
    }

    private boolean isEmpty() {
        return parts.stream().allMatch(part -> part.fields().isEmpty());
    }

    /** True while what it wrote can be put back. */
    boolean isRevertible() {
        return reverted.isEmpty() && results.stream().flatMap(List::stream).anyMatch(Result::wrote);
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

        /** That its solution became part of another since: revision 0 is that of no sheet. */
        boolean wasJoined() {
            return solution != null && revision == 0;
        }

        /** Those that change; one that is a field no more is passed over. */
        List<SheetField> changed() {
            return fields.stream().flatMap(code -> SheetField.of(code).stream()).toList();
        }
    }

    /**
     * A cell that changes nothing.
     *
     * @param why in words: what is wrong with it, or who changed the same in the portal
     */
    record Left(String place, String label, String said, String why, boolean overtaken) {}

    /** What became of a part: who went before where somebody did. */
    record Result(Outcome outcome, @Nullable String path, @Nullable String who) {

        /** That something was written. */
        boolean wrote() {
            return outcome == Outcome.APPLIED || outcome == Outcome.BEGUN;
        }

        /** The solution that began with it. */
        Optional<Solution.Id> begun() {
            return Optional.ofNullable(path)
                    .filter(_ -> outcome == Outcome.BEGUN)
                    .map(SolutionAddress::solution);
        }
    }

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
