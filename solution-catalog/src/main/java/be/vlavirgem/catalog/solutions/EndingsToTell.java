package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What ends soon of what a supplier published. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EndingsToTell {

    private final Solutions solutions;
    private final FactsTable facts;
    private final ClaimProofs proofs;
    private final EndingsTold told;

    EndingsToTell(Solutions solutions, FactsTable facts, ClaimProofs proofs, EndingsTold told) {
        this.solutions = solutions;
        this.facts = facts;
        this.proofs = proofs;
        this.told = told;
    }

    /** What is to be told today and was not before, the first to end first; from now on it was. */
    List<Ending> of(OrganisationId supplier, LocalDate today) {
        told.forgetBefore(today);
        var kept = facts.of(supplier).sheet();
        var accepted = proofs.accepted(supplier);
        return solutions.shown(supplier)
                .stream()
                .flatMap(solution -> Ending.of(solution, solution.resolved(kept), accepted))
                .distinct()
                .filter(ending -> ending.ahead(today).stream().anyMatch(days -> told.keep(supplier, ending, days)))
                .sorted(Comparator.comparing(Ending::on))
                .toList();
    }
}
