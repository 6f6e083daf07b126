package be.vlavirgem.domain.peers;

/** What authorities of a peer group have in common. Within a system, but for the ranges, an authority is in one group at most. */
public enum PeerSystem {
    /** One size class, by inhabitants. */
    SIZE,
    /** Neighbouring size classes together, for when one alone is too small. */
    SIZE_RANGE,
    /** How well equipped as a centre (uitrustingsgraad, Provincies in Cijfers). */
    FACILITY,
    /** The province. */
    PROVINCE,
    /** The reference region (referentieregio). */
    REGION,
    /** All of them. */
    FLANDERS
}
