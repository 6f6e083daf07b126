package be.vlavirgem.maturity;

/** What a figure is divided by before it is compared with other authorities. */
enum Per {
    /** Per thousand inhabitants. */
    THOUSAND_INHABITANTS("1000-inwoners"),
    /** Per inhabitant. */
    INHABITANT("inwoner"),
    /** Per person employed. */
    EMPLOYEE("medewerker"),
    /** Per workplace. */
    WORKPLACE("werkplek"),
    /** Not divided. */
    NOTHING("geen");

    private final String key;

    Per(String key) {
        this.key = key;
    }

    /** As files write it. */
    String key() {
        return key;
    }
}
