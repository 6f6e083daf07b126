package be.vlavirgem.benchmark.collective;

import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.domain.peers.PeerSystem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Figures of groups, and what there is to choose from.
 *
 * @param year   whose these are; empty of every year, or as long as there is none
 * @param years  of which there is something, the latest first
 * @param groups of that year
 * @param keptAt the last stand
 * @param shown  how many figures of groups are told, of all years
 * @param named  how many authorities show some of theirs by name to everybody
 * @param total  of how many the rows are some
 */
record Bands(Optional<Integer> year, List<Integer> years, List<Group> groups, Optional<Instant> keptAt, long shown,
        long hidden, long named, int total, List<BandLine> rows) {

    /** A group that can be chosen. */
    record Group(UUID id, PeerSystem system, String code, String name) {

        /** As it stands in addresses: of each year there is one with this key. */
        String key() {
            return "%s-%s".formatted(system, code).toLowerCase(Locale.ROOT);
        }

        PeerGroup group() {
            return new PeerGroup(new PeerGroup.Id(id), system, code, name);
        }
    }

    Bands {
        years = List.copyOf(years);
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /** The one with this key, else all of Flanders. */
    Optional<Group> group(Optional<String> key) {
        return groups.stream()
                .filter(group -> key.equals(Optional.of(group.key())))
                .findFirst()
                .or(() -> groups.stream().filter(group -> group.system() == PeerSystem.FLANDERS).findFirst());
    }
}
