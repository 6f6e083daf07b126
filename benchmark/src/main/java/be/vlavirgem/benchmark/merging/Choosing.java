package be.vlavirgem.benchmark.merging;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whom the reader chose, and what is wrong with that.
 *
 * @param fields one for each that can be chosen
 * @param party  empty as long as nothing, or something wrong, is chosen
 */
record Choosing(List<Field> fields, Optional<Party> party) {

    static final int FEWEST = 2;
    static final int MOST = 5;

    /** What was typed in a field, and what is wrong with it, as the end of a message key. */
    record Field(String typed, Optional<String> fault) {}

    Choosing {
        fields = List.copyOf(fields);
    }

    static Choosing of(Municipalities municipalities, MergerAsked asked, Optional<Municipality> own) {
        var replayed = municipalities.mergers()
                .stream()
                .filter(merger -> merger.isKnown() && merger.key().equals(asked.echt()))
                .findFirst();
        if (replayed.isPresent() || asked.typed().isEmpty()) {
            return new Choosing(fields(own.map(Municipality::name).stream().toList()), replayed.map(Party::of));
        }
        return of(municipalities, asked.typed());
    }

    private static List<Field> fields(List<String> typed) {
        return IntStream.range(0, MOST)
                .mapToObj(nth -> new Field(nth < typed.size() ? typed.get(nth) : "", Optional.empty()))
                .toList();
    }

    private static Choosing of(Municipalities municipalities, List<String> typed) {
        var found = typed.stream().map(municipalities::typed).toList();
        var fields = IntStream.range(0, MOST)
                .mapToObj(nth -> field(typed, found, nth))
                .toList();
        return fields.stream().anyMatch(field -> field.fault().isPresent())
                ? new Choosing(fields, Optional.empty())
                : new Choosing(fields, Optional.of(
                        new Party(found.stream().flatMap(Optional::stream).toList(), Optional.empty())));
    }

    private static Field field(List<String> typed, List<Optional<Municipality>> found, int nth) {
        var fault = fault(found, nth).or(() -> numberFault(typed.size(), nth));
        return new Field(nth >= typed.size() ? "" : found.get(nth).map(Municipality::name).orElse(typed.get(nth)),
                fault);
    }

    private static Optional<String> fault(List<Optional<Municipality>> found, int nth) {
        if (nth >= found.size()) {
            return Optional.empty();
        }
        if (found.get(nth).isEmpty()) {
            return Optional.of("unknown");
        }
        return found.indexOf(found.get(nth)) < nth ? Optional.of("twice") : Optional.empty();
    }

    private static Optional<String> numberFault(int many, int nth) {
        if (many < FEWEST && nth == many) {
            return Optional.of("few");
        }
        return many > MOST && nth == MOST - 1 ? Optional.of("many") : Optional.empty();
    }
}
