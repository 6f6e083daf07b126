package be.vlavirgem.benchmark.collective;

import be.vlavirgem.benchmark.comparison.GroupBand;
import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.domain.peers.PeerSystem;
import java.util.Locale;
import java.util.UUID;

/** What a group came to in an indicator in a year. */
record BandLine(int period, String indicator, UUID id, PeerSystem system, String code, String name, GroupBand band) {

    /** As it stands in addresses, and in files: no spreadsheet takes it for a day. */
    String key() {
        return "%s-%s".formatted(system, code).toLowerCase(Locale.ROOT);
    }

    PeerGroup group() {
        return new PeerGroup(new PeerGroup.Id(id), system, code, name);
    }
}
