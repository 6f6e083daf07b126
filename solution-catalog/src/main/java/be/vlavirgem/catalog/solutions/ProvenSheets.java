package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows everybody again what a proof is about, after something became of it; for who holds all solutions of its supplier. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProvenSheets {

    private final Solutions solutions;
    private final FactsTable facts;
    private final Publication publication;

    ProvenSheets(Solutions solutions, FactsTable facts, Publication publication) {
        this.solutions = solutions;
        this.facts = facts;
        this.publication = publication;
    }

    /** The solution, or all that inherit what is claimed. */
    void again(ClaimProof proof) {
        var about = proof.about();
        var kept = facts.of(about.supplier()).sheet();
        if (about.solution().isPresent()) {
            about.solution()
                    .flatMap(solutions::find)
                    .filter(Solution::isShown)
                    .ifPresent(solution -> publication.show(solution, kept));
        } else {
            publication.showAgain(about.supplier(), inheriting(about, kept), kept);
        }
    }

    private List<Solution> inheriting(ClaimProof.About about, Sheet kept) {
        return solutions.shown(about.supplier())
                .stream()
                .filter(solution -> solution.resolved(kept).inherited().contains(about.claim().field()))
                .toList();
    }
}
