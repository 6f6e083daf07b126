package be.vlavirgem.catalog.standards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The items of a file beside one another: which of them are about one thing, and which share an address. */
final class FileItems {

    private final List<ReadItem> all;
    private final Map<String, List<Integer>> positions = new HashMap<>();
    private final Map<String, Set<String>> addresses = new HashMap<>();

    FileItems(List<ReadItem> all, KnownStandards known) {
        this.all = List.copyOf(all);
        stated().forEach(one -> {
            known.identity(one)
                    .ifPresent(name -> positions.computeIfAbsent(name, key -> new ArrayList<>()).add(one.position()));
            address(one).ifPresent(
                    place -> addresses.computeIfAbsent(place, key -> new TreeSet<>()).add(one.label()));
        });
    }

    List<ReadItem> all() {
        return all;
    }

    Stream<Stated> stated() {
        return all.stream()
                .flatMap(item -> item instanceof ReadItem.About(var stated) ? Stream.of(stated) : Stream.empty());
    }

    /** The places of all items about this thing, when there are several. */
    Optional<String> places(String identity) {
        return Optional.ofNullable(positions.get(identity))
                .filter(places -> places.size() > 1)
                .map(places -> places.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    /** What the report remarks of an item: what its reading did, and who else has its address. */
    List<Note> remarks(Stated one) {
        var others = address(one).map(addresses::get)
                .orElse(Set.of())
                .stream()
                .filter(label -> !label.equals(one.label()))
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? one.remarks()
                : Stream.concat(one.remarks().stream(), Stream.of(Note.of("address-shared", others))).toList();
    }

    private static Optional<String> address(Stated one) {
        return one.text(Field.SPECIFICATION).map(WebLink::samePlace);
    }

    /** The slugs that stand in it, also in what could not be read. */
    Set<String> slugs() {
        return all.stream().flatMap(item -> switch (item) {
            case ReadItem.About(var stated) -> stated.slug().stream();
            case ReadItem.Unreadable broken -> broken.slug().stream();
        }).collect(Collectors.toCollection(HashSet::new));
    }
}
