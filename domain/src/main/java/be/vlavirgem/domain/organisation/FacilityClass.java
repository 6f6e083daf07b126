package be.vlavirgem.domain.organisation;

import java.util.Locale;

/** How well a municipality is equipped as a centre (uitrustingsgraad, Provincies in Cijfers): a cities, b near one, c elsewhere. */
public enum FacilityClass {
    A0, A1, A2, B0, B1, C0, C1, C2, C3;

    /** Reads the lower-case code of the source; throws for another. */
    public static FacilityClass of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The code as the source writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
