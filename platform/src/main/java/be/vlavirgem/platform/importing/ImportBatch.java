package be.vlavirgem.platform.importing;

import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.tabular.Dialect;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An uploaded file and how far it is.
 *
 * @param columns for each field of the target the column of the file, from 0; -1 where none is chosen
 * @param job the one that applies or applied it
 */
public record ImportBatch(ImportId id, String target, State state, String fileName, Dialect dialect,
        List<String> header, List<Integer> columns, Instant uploadedAt, Optional<Instant> appliedAt,
        Optional<JobId> job, Counts counts) {

    /** Whether it was applied. */
    public enum State {
        /** To be looked at. */
        DRAFT,
        /** A job applies it. */
        APPLYING,
        /** Applied; can be reverted. */
        APPLIED
    }

    /**
     * How many rows of each kind.
     *
     * @param striking of which a figure should be looked at; they are of another kind too
     */
    public record Counts(int fresh, int changed, int unchanged, int refused, int striking, int applied,
            int skipped) {

        public int total() {
            return fresh + changed + unchanged + refused;
        }

        /** Those that a stopped job did not come to. */
        public int left() {
            return changes() - applied - skipped;
        }

        public int changes() {
            return fresh + changed;
        }
    }

    /** True when every field has its column. */
    public boolean isMatched() {
        return columns.stream().noneMatch(column -> column < 0);
    }
}
