package be.vlavirgem.maturity;

import java.util.Locale;

/** Who in a local authority usually knows an answer; the figure sheet is sorted by them. */
enum Knower {
    /** The ICT service. */
    ICT("ict"),
    /** The data protection officer. */
    DPO("dpo"),
    /** The general director. */
    DIRECTOR("algemeen-directeur"),
    /** The financial director and the finance service. */
    FINANCE("financien"),
    /** The personnel service. */
    PERSONNEL("personeel"),
    /** The archivist or information manager. */
    RECORDS("informatiebeheer"),
    /** Communication, which keeps the website. */
    COMMUNICATION("communicatie"),
    /** The front desk. */
    RECEPTION("onthaal"),
    /** Civil affairs. */
    CIVIL_AFFAIRS("burgerzaken"),
    /** The social service of the OCMW. */
    SOCIAL_SERVICE("sociale-dienst"),
    /** Procurement. */
    PROCUREMENT("aankoop"),
    /** Technical services, which keep buildings and public space. */
    TECHNICAL_SERVICE("technische-dienst"),
    /** The heads of the services, each for the own one. */
    HEADS("diensthoofden"),
    /** The supplier. */
    SUPPLIER("leverancier");

    private final String key;

    Knower(String key) {
        this.key = key;
    }

    /** As files write it. */
    String key() {
        return key;
    }

    /** The words for the page. */
    String messageKey() {
        return "maturity.knower." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
