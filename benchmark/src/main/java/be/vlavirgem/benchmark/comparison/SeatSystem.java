package be.vlavirgem.benchmark.comparison;

/** What makes a group: those of everybody, as {@link be.vlavirgem.domain.peers.PeerSystem} has them, and those of one authority. */
enum SeatSystem {
    SIZE,
    SIZE_RANGE,
    FACILITY,
    PROVINCE,
    REGION,
    /** The fifteen that are most like it. */
    NEAREST,
    /** Those it has a border with. */
    NEIGHBOURS,
    /** Those it chose. */
    SELECTION,
    FLANDERS;

    boolean isOwn() {
        return this == NEAREST || this == NEIGHBOURS || this == SELECTION;
    }
}
