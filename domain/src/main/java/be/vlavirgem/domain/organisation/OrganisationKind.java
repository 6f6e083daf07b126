package be.vlavirgem.domain.organisation;

/** What an organisation is, which decides the roles it can give. */
public enum OrganisationKind {
    /** A municipality and its OCMW as one working organisation: the tenant. */
    LOCAL_AUTHORITY,
    /** One of the five Flemish provinces. */
    PROVINCE,
    /** An intermunicipal body or association that works for several authorities. */
    INTERMUNICIPAL_BODY,
    /** A police or aid zone. */
    EMERGENCY_ZONE,
    /** Offers solutions. */
    SUPPLIER,
    /** A Flemish or federal government body. */
    GOVERNMENT,
    /** V-ICT-OR, which keeps the portal. */
    ASSOCIATION,
    /** The model municipality VlaVirGem: comparable for everyone, outside all statistics. */
    MODEL,
    /** A municipality with invented data, to practise in: does what authorities do, and counts nowhere. */
    PRACTICE
}
