package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Proven.Paper;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A copy of a claim and its proof, for V-ICT-OR to look into.
 *
 * @param solution its name; nothing for what holds for all of the supplier
 * @param shown that everybody may read the document once it is accepted
 */
record ClaimCheck(Id id, OrganisationId supplier, String supplierName, String solution, Claim claim,
        Sheet said, Optional<Paper> paper, boolean shown, Instant since) {

    /** That of the proof it is a copy of. */
    record Id(UUID value) {

        ClaimProof.Id proof() {
            return new ClaimProof.Id(value);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** The day a certificate says itself that it ends. */
    Optional<LocalDate> ends() {
        return said.rows(claim.field())
                .stream()
                .map(row -> row.cell("valid-until"))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .min(LocalDate::compareTo);
    }
}
