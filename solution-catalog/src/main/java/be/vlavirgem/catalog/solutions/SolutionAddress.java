package be.vlavirgem.catalog.solutions;

import java.util.UUID;

/** Where solutions are described, looked at and read. */
final class SolutionAddress {

    static final String LIST = "/leverancier/oplossingen";
    static final String NEW = LIST + "/nieuw";
    static final String FACTS = "/leverancier/gegevens";
    static final String CONFIRM = "/leverancier/klopt-nog";
    static final String REVIEWS = "/beheer/oplossingen";
    static final String BOOK = LIST + "/werkblad";
    static final String CODE = LIST + "/publiccode";
    static final String PROPOSALS = LIST + "/voorstellen";
    static final String PUBLIC = "/oplossingen";
    static final String KEPT = "/beheer/catalogus/oplossingen";

    private SolutionAddress() {}

    static String of(Solution.Id solution) {
        return LIST + "/" + solution;
    }

    /** Which solution an address of {@link #of(Solution.Id)} is of. */
    static Solution.Id solution(String address) {
        return new Solution.Id(UUID.fromString(address.substring(LIST.length() + 1)));
    }

    /** Where V-ICT-OR keeps what is published. */
    static String kept(String slug) {
        return KEPT + "/" + slug;
    }

    static String of(Proposal.Id proposal) {
        return PROPOSALS + "/" + proposal;
    }
}
