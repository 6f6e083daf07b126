package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.domain.peers.PeerSystem;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A group the authority can be compared with.
 *
 * @param n      how many gave what the most of them gave; empty when nothing of it is shown
 * @param member that the authority is in it
 * @param chosen that it is the one on the page
 * @param told   how many of it gave the indicator of the page; empty where that is hidden, or no page of one
 */
record Seat(UUID id, SeatSystem system, String code, String name, Optional<Integer> n, boolean member, boolean chosen,
        Optional<Integer> told) {

    /** From so many on, the own size class needs no neighbours. */
    static final int ENOUGH = 10;

    /** As it stands in addresses: of each year there is one with this key. */
    String key() {
        return "%s-%s".formatted(system, code).toLowerCase(Locale.ROOT);
    }

    /** Of everybody; there is none of an authority's own. */
    PeerGroup group() {
        return new PeerGroup(new PeerGroup.Id(id), PeerSystem.valueOf(system.name()), code, name);
    }
}
