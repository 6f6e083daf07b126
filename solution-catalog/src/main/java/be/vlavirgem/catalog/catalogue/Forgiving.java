package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.Alike.Near;
import be.vlavirgem.platform.search.TypedWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses what is looked for where no solution has all words: one word gives way to what stands with the others; failing that it
 * is passed over where all that stands with the others was seen; failing that every word that is nowhere gives way.
 */
record Forgiving(TypedWords typed, Alike alike) {
    /** As far as one error. */
    private static final int ONE_ERROR = 2;

    Optional<Correction> correction() {
        return oneReplaced().or(() -> oneLess(near -> near.solutions() < NearWords.MOST_BESIDE))
                .or(() -> Correction.of(typed, alike.nowhere()))
                .or(() -> oneLess(near -> true));
    }

    private Optional<Correction> oneReplaced() {
        var far = alike.beside()
                .stream()
                .filter(this::mayBeMeant)
                .collect(Collectors.groupingBy(this::distance, TreeMap::new, Collectors.toList()));
        return far.isEmpty() ? Optional.empty() : correction(replaced(far.firstEntry().getValue()));
    }

    private Stream<Wording> replaced(List<Near> nearest) {
        return nearest.stream()
                .collect(Collectors.groupingBy(Near::place, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(near -> Wording.of(typed).with(near.getKey(), Correction.likeliest(near.getValue())));
    }

    /** Without each word in turn, first where fewest have the others. */
    private Optional<Correction> oneLess(Predicate<Near> seen) {
        return correction(alike.beside()
                .stream()
                .filter(near -> near.word().isEmpty())
                .filter(seen)
                .sorted(Comparator.comparingInt(Near::solutions))
                .map(near -> Wording.of(typed).with(near.place(), List.of())));
    }

    private static Optional<Correction> correction(Stream<Wording> wordings) {
        var some = wordings.limit(Wording.MOST).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(new Correction(some));
    }

    /** What only begins like a short word is another one. */
    private boolean mayBeMeant(Near near) {
        var most = word(near).length() < Misspelling.SHORTEST ? ONE_ERROR : Integer.MAX_VALUE;
        return word(near).length() > 2 && !near.word().isEmpty()
                && new Misspelling(word(near)).mayMean(near.word())
                && distance(near) <= most;
    }

    private int distance(Near near) {
        return new Misspelling(word(near)).distance(near.word());
    }

    private String word(Near near) {
        return typed.all().get(near.place() - 1);
    }
}
