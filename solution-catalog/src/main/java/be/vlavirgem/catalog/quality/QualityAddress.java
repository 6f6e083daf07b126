package be.vlavirgem.catalog.quality;

/** Where V-ICT-OR looks after the catalogue. */
final class QualityAddress {

    static final String SOLUTIONS = "/beheer/catalogus/kwaliteit";
    static final String SUPPLIERS = SOLUTIONS + "/leveranciers";
    static final String KEPT = "/beheer/catalogus/oplossingen";

    private QualityAddress() {}
}
