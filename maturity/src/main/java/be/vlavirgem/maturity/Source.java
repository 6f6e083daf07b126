package be.vlavirgem.maturity;

/** The part of the portal that may know an answer already, and then suggests it. */
enum Source {
    /** The solutions an authority uses. */
    PORTFOLIO("portefeuille"),
    /** The register of processing activities. */
    PROCESSING_REGISTER("verwerkingsregister"),
    /** The plan for information security with its risks. */
    SECURITY_PLAN("veiligheidsplan"),
    /** The shared building blocks in use. */
    BUILDING_BLOCKS("bouwstenen"),
    /** The masterplan. */
    MASTERPLAN("masterplan");

    private final String key;

    Source(String key) {
        this.key = key;
    }

    /** As files write it. */
    String key() {
        return key;
    }
}
