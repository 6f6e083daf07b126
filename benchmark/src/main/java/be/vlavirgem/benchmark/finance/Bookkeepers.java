package be.vlavirgem.benchmark.finance;

import be.vlavirgem.domain.organisation.OrganisationKind;
import java.util.Arrays;
import java.util.Optional;

/** Those who plan and account by the same rules, so that their finances can stand beside each other. */
enum Bookkeepers {
    /** Municipalities with their OCMW. */
    AUTHORITIES("besturen", OrganisationKind.LOCAL_AUTHORITY),
    /** Provinces. */
    PROVINCES("provincies", OrganisationKind.PROVINCE);

    private final String word;
    private final OrganisationKind kind;

    Bookkeepers(String word, OrganisationKind kind) {
        this.word = word;
        this.kind = kind;
    }

    String word() {
        return word;
    }

    OrganisationKind kind() {
        return kind;
    }

    static Optional<Bookkeepers> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
