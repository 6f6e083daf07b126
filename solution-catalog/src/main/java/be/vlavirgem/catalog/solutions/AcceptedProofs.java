package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Proofs;
import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What V-ICT-OR accepted of a supplier, to tell it what is proven before and after it says something else. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AcceptedProofs {

    /** All that is accepted, as it counts on a day. */
    record Accepted(List<ClaimProof> all, LocalDate today) {

        /** What counts of a solution that comes to this. */
        Proofs of(Solution.Id solution, Resolved resolved) {
            return Proofs.on(today, ClaimProof.proving(solution, resolved, all), "");
        }

        /** What counts of what holds for all solutions. */
        Proofs ofAll(Sheet facts) {
            return Proofs.on(today, ClaimProof.provingAll(facts, all), "");
        }

        /** What is proven of a solution, and no longer when it says something else. */
        List<Claim> lost(Solution.Id solution, Resolved before, Resolved after) {
            return of(solution, before).missingIn(of(solution, after));
        }
    }

    private final ClaimProofs proofs;
    private final Clock clock;

    AcceptedProofs(ClaimProofs proofs, Clock clock) {
        this.proofs = proofs;
        this.clock = clock;
    }

    Accepted of(OrganisationId supplier) {
        return new Accepted(proofs.accepted(supplier), LocalDate.now(clock));
    }
}
