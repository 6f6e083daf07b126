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
        var rows = rows();
        var others = rows.stream().filter(row -> !isSizeClass(row)).map(PeerGroupDefinition::of);
        return Stream.concat(sizes(rows).definitions(), others).toList();
    }

    /** The size classes of the list. */
    static SizeClasses sizes() {
        return sizes(rows());
    }

    private static List<TabSeparated> rows() {
        return TabSeparated.read("/content/domain/vergelijkingsgroepen.tsv");
    }

    private static SizeClasses sizes(List<TabSeparated> rows) {
        return new SizeClasses(rows.stream()
                .filter(PeerGroupDefinition::isSizeClass)
                .map(row -> Integer.valueOf(row.text("vanaf")))
                .toList());
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
