package be.vlavirgem.benchmark.groups;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Why a group cannot be chosen: beside one that was asked it would tell of the few in which they differ. Only who is in the
 * groups counts here, which everybody may know; per figure the database looks once more, at who gave it.
 */
record Differing(List<Asked> asked) {

    static final int FEWEST = 8;
    static final int MOST = 60;
    static final int A_YEAR = 5;
    private static final int ENOUGH = 5;

    /** A group that shows figures, by what it is called. */
    record Asked(String name, Set<UUID> members) {}

    /** Says no, in words with what they are about. */
    record Refusal(String field, String key, List<Object> about) {

        static Refusal of(String field, String key, Object... about) {
            return new Refusal(field, key, List.of(about));
        }
    }

    /** Those with oneself, beside all that was asked. */
    Optional<Refusal> refusal(UUID self, Collection<UUID> chosen, int before) {
        var others = new HashSet<>(chosen);
        others.remove(self);
        return Stream
                .of(count(others.size()), before >= A_YEAR
                        ? Optional.of(Refusal.of("kies", "often", A_YEAR))
                        : Optional.<Refusal>empty(), difference(self, others))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> count(int others) {
        if (others < FEWEST) {
            return Optional.of(Refusal.of("kies", "few", FEWEST, others));
        }
        return others > MOST ? Optional.of(Refusal.of("kies", "many", MOST, others)) : Optional.empty();
    }

    private Optional<Refusal> difference(UUID self, Set<UUID> others) {
        var all = new HashSet<>(others);
        all.add(self);
        return asked.stream()
                .filter(one -> differing(all, one.members()) < ENOUGH)
                .findFirst()
                .map(one -> differing(all, one.members()) == 0
                        ? Refusal.of("kies", "same", one.name())
                        : Refusal.of("kies", "near", one.name(), differing(all, one.members()), ENOUGH));
    }

    private static int differing(Set<UUID> one, Set<UUID> other) {
        return (int) (Stream.concat(one.stream(), other.stream()).distinct().count()
                - one.stream().filter(other::contains).count());
    }
}
