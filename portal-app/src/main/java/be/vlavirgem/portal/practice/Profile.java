package be.vlavirgem.portal.practice;

import be.vlavirgem.domain.organisation.NisCode;

/** How large a practice municipality is, and by which code its invented data is always the same. */
enum Profile {
    /** A small municipality with few people for ICT. */
    SMALL(8_400, "00018"),
    /** One as most are. */
    MEDIUM(21_500, "00026"),
    /** A centre city. */
    LARGE(96_000, "00034");

    private final int inhabitants;
    private final String likeness;

    Profile(int inhabitants, String likeness) {
        this.inhabitants = inhabitants;
        this.likeness = likeness;
    }

    int inhabitants() {
        return inhabitants;
    }

    NisCode likeness() {
        return new NisCode(likeness);
    }
}
