package be.vlavirgem.catalog.solutions;

import java.util.Optional;

/** Where proofs are handed in, looked into and read. */
final class ClaimAddress {

    static final String PART = "/bewijzen";
    static final String FACTS = SolutionAddress.FACTS + PART;
    static final String OWN = "/leverancier" + PART;
    static final String CHECKS = "/beheer" + PART;

    private ClaimAddress() {}

    /** Of one solution, or of what holds for all. */
    static String of(Optional<Solution.Id> solution) {
        return solution.map(id -> SolutionAddress.of(id) + PART).orElse(FACTS);
    }
}
