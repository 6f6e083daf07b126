package be.vlavirgem.catalog.solutions;

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

    private SolutionAddress() {}

    static String of(Solution.Id solution) {
        return LIST + "/" + solution;
    }

    static String of(Proposal.Id proposal) {
        return PROPOSALS + "/" + proposal;
    }
}
