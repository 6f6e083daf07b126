package be.vlavirgem.portal.organisations;

/**
 * What belongs to a local authority or does part of its work, beside the municipality and its OCMW.
 *
 * @param kbo its digits; empty when unknown
 */
record ConnectedEntity(Kind kind, String name, String kbo) {

    enum Kind {
        /** Autonoom gemeentebedrijf. */
        MUNICIPAL_COMPANY,
        /** Welzijnsvereniging. */
        WELFARE_ASSOCIATION,
        /** Politiezone. */
        POLICE_ZONE,
        /** Hulpverleningszone. */
        AID_ZONE,
        /** Woonmaatschappij. */
        HOUSING,
        /** Extern verzelfstandigd agentschap. */
        EXTERNAL_AGENCY,
        /** Any other. */
        OTHER
    }
}
