package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A copy of a sheet, without people, for V-ICT-OR to look at.
 *
 * @param mark tells this copy from any other that says something else
 * @param before what it said when it was last looked at; empty the first time
 */
record Review(Id id, OrganisationId supplier, String supplierName, String mark, Resolved resolved,
        Optional<Sheet> before, Instant since) {

    /** That of the solution it is a copy of. */
    record Id(UUID value) {

        static Id of(Solution.Id solution) {
            return new Id(solution.value());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A line of the queue.
     *
     * @param users how many authorities use it, as its supplier says
     */
    record Waiting(Id id, String name, String supplier, Instant since, int users) {}

    /** True while it waits to be published for the first time. */
    boolean isFirst() {
        return before.isEmpty();
    }

    String name() {
        return resolved.sheet().text(SheetField.NAME);
    }

    Solution.Id solution() {
        return new Solution.Id(id.value());
    }
}
