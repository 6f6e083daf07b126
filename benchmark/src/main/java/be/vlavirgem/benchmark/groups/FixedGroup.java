package be.vlavirgem.benchmark.groups;

import be.vlavirgem.domain.peers.PeerSystem;
import java.util.Set;
import java.util.UUID;

/** A group of the year that is the same for everybody. */
record FixedGroup(PeerSystem system, String name, Set<UUID> members) {}
