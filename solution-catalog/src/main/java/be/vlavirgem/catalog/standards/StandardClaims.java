package be.vlavirgem.catalog.standards;

import java.util.List;
import java.util.Optional;

/** Which published solutions say that they follow a standard; implemented by the sheets, and nobody claims anything until then. */
public interface StandardClaims {

    /** How many claim it, how many prove it, and some of them by name. */
    ClaimsOf of(StandardId standard, int most);

    /**
     * The claims on one standard.
     *
     * @param claiming how many solutions, those that prove it included
     * @param some at most as many as were asked, those that prove it first
     */
    record ClaimsOf(int claiming, int proving, List<Claim> some) {
        /** Nobody claims it yet. */
        public static final ClaimsOf NONE = new ClaimsOf(0, 0, List.of());

        public ClaimsOf {
            some = List.copyOf(some);
        }
    }

    /**
     * One solution that claims it.
     *
     * @param slug its place below {@code /oplossingen}
     * @param version of the standard; empty where the sheet names none
     */
    record Claim(String name, String slug, Optional<String> version, Degree degree, boolean proven) {}

    /** How far a solution follows a standard. */
    enum Degree {
        COMPLIES, PARTLY, PLANNED
    }
}
