package be.vlavirgem.maturity;

import be.vlavirgem.domain.peers.PeerGroup;

/** A peer group with how many of it submitted in the round; hidden when they are too few to show what they came to. */
record PeerParticipation(PeerGroup group, int participants, boolean hidden) {

    /** From so many on, the own size class needs no neighbours. */
    static final int ENOUGH = 10;

    boolean isEnough() {
        return participants >= ENOUGH && !hidden;
    }
}
