package be.vlavirgem.platform.importing;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.List;
import java.util.Optional;

/**
 * A row of a file, what it would change, and what came of it.
 *
 * @param number as a spreadsheet counts, from 1
 * @param cells as they stand in the file, in the order of the fields
 * @param problems none unless it is refused
 * @param remarks none when it is refused
 */
public record ImportRow(int number, State state, Optional<ImportKey> key, List<String> cells, List<String> before,
        List<String> after, List<CellProblem> problems, List<CellRemark> remarks, Outcome outcome) {

    /** What applying it would do. */
    public enum State {
        /** It makes something that is not there. */
        NEW,
        /** It changes something. */
        CHANGED,
        /** Everything is so already. */
        UNCHANGED,
        /** It cannot be used. */
        REFUSED;

        /** True when applying it changes something. */
        public boolean isChange() {
            return this == NEW || this == CHANGED;
        }
    }

    /** What came of it. */
    public enum Outcome {
        /** Not applied, or nothing to apply. */
        NONE(""),
        /** Written. */
        APPLIED("APPLIED"),
        /** Left alone, because the thing had changed after the preview. */
        SKIPPED("SKIPPED");

        private final String stored;

        Outcome(String stored) {
            this.stored = stored;
        }

        String stored() {
            return stored;
        }

        static Outcome of(String stored) {
            return stored.isEmpty() ? NONE : valueOf(stored);
        }
    }

    static ImportRow refused(int number, List<String> cells, List<CellProblem> problems) {
        return new ImportRow(number, State.REFUSED, Optional.empty(), cells, List.of(), List.of(), problems,
                List.of(), Outcome.NONE);
    }

    ImportChange change() {
        return new ImportChange(key.orElseThrow(), before, after);
    }

    OrganisationId organisation() {
        return key.orElseThrow().organisation();
    }
}
