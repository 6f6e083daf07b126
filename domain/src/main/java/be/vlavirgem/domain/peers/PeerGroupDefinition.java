package be.vlavirgem.domain.peers;

import be.vlavirgem.domain.seed.TabSeparated;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A group as it is composed anew each year: what it is called and who belongs to it. */
record PeerGroupDefinition(PeerSystem system, String code, String name, Predicate<Peer> members) {

    private static final String SIZE_CLASS = "grootteklasse";

    /** All groups of the list in {@code content/domain}. */
    static List<PeerGroupDefinition> read() {
        var rows = TabSeparated.read("/content/domain/vergelijkingsgroepen.tsv");
        var sizes = new SizeClasses(rows.stream()
                .filter(PeerGroupDefinition::isSizeClass)
                .map(row -> Integer.valueOf(row.text("vanaf")))
                .toList());
        var others = rows.stream().filter(row -> !isSizeClass(row)).map(PeerGroupDefinition::of);
        return Stream.concat(sizes.definitions(), others).toList();
    }

    private static boolean isSizeClass(TabSeparated row) {
        return row.text("systeem").equals(SIZE_CLASS);
    }

    private static PeerGroupDefinition of(TabSeparated row) {
        var code = row.text("code");
        var name = row.text("naam");
        return switch (row.text("systeem")) {
            case "uitrustingsgraad" -> new PeerGroupDefinition(PeerSystem.FACILITY, code, name,
                    peer -> peer.facilityClass().equals(Optional.of(code)));
            case "provincie" -> new PeerGroupDefinition(PeerSystem.PROVINCE, code, name,
                    peer -> peer.province().equals(code));
            case "referentieregio" -> new PeerGroupDefinition(PeerSystem.REGION, code, name,
                    peer -> peer.region().equals(Optional.of(name)));
            case "vlaanderen" -> new PeerGroupDefinition(PeerSystem.FLANDERS, code, name, peer -> true);
            default -> throw new IllegalStateException("No peer group is made by " + row.text("systeem"));
        };
    }
}
