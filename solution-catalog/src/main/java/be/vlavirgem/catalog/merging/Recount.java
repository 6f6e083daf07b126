package be.vlavirgem.catalog.merging;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Counts what two things have before they become one, and again after. */
public record Recount(List<? extends Counted> all) {

    public Recount {
        all = List.copyOf(all);
    }

    /** What would change hands. */
    public List<Moved> before(UUID from, UUID to) {
        return all.stream().map(counted -> moved(counted, from, to)).toList();
    }

    private static Moved moved(Counted counted, UUID from, UUID to) {
        var one = counted.count(from);
        var other = counted.count(to);
        return new Moved(counted.messageKey(), one, other, one + other - counted.shared(from, to));
    }

    /** Merged when nothing is left behind or missing; else the first count that does not agree. */
    public Outcome after(List<Moved> before, UUID from, UUID to) {
        return IntStream.range(0, all.size())
                .mapToObj(place -> lost(all.get(place), before.get(place), from, to))
                .filter(Outcome.Lost.class::isInstance)
                .findFirst()
                .orElseGet(Outcome.Merged::new);
    }

    private static Outcome lost(Counted counted, Moved before, UUID from, UUID to) {
        var found = counted.count(to);
        return counted.count(from) == 0 && found == before.together()
                ? new Outcome.Merged()
                : new Outcome.Lost(counted.messageKey(), before.together(), found);
    }
}
