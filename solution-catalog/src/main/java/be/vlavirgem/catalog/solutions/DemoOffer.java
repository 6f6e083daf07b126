package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.documents.BroughtDocument;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that an invented supplier offers, and what holds for all of it.
 *
 * @param slug its place among the suppliers
 * @param documents the logos and what proves something
 */
record DemoOffer(OrganisationId supplier, String slug, String name, Sheet facts, PersonId by,
        List<Solution> solutions, List<DemoProof> proofs, List<BroughtDocument> documents) {

    DemoOffer {
        solutions = List.copyOf(solutions);
        proofs = List.copyOf(proofs);
        documents = List.copyOf(documents);
    }

    /** Those everybody reads. */
    Stream<Solution> shown() {
        return solutions.stream().filter(Solution::isShown);
    }

    /** What of it is proven. */
    List<ClaimProof> accepted() {
        return proofs.stream()
                .map(DemoProof::proof)
                .filter(proof -> proof.state() == ClaimProof.State.ACCEPTED)
                .toList();
    }

    /** Those V-ICT-OR has to look at. */
    Stream<Solution> waiting() {
        return solutions.stream().filter(solution -> solution.state() == Solution.State.SUBMITTED);
    }

    Completeness completeness(Solution solution) {
        return new Completeness(solution.resolved(facts).sheet());
    }
}
