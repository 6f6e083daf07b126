package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.platform.search.TypedWords;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for instead of what was typed: each word that is nowhere gives way to the published words nearest to it.
 *
 * @param words in the order they were typed; of each one that was replaced, what may be meant
 */
record Correction(List<List<String>> words) {
    /** Of one word; more would be another search than was asked. */
    private static final int MOST = 3;

    /**
     * A word that is nowhere, with one that may be meant.
     *
     * @param place of the word among those that were typed, from 1
     * @param word empty where nothing resembles it
     * @param solutions how many have it
     */
    record Near(int place, String word, int solutions) {}

    Correction {
        words = words.stream().map(List::copyOf).toList();
    }

    /** Empty where nothing may be meant with a word that is long enough to be one. */
    static Optional<Correction> of(TypedWords typed, Collection<Near> nowhere) {
        var near = nowhere.stream().collect(Collectors.groupingBy(Near::place));
        var words = IntStream.rangeClosed(1, typed.all().size())
                .mapToObj(place -> meant(typed.all().get(place - 1), near.get(place)))
                .flatMap(Optional::stream)
                .toList();
        return near.isEmpty() || words.isEmpty() || words.stream().anyMatch(List::isEmpty)
                ? Optional.empty()
                : Optional.of(new Correction(words));
    }

    /** Empty for a short word that is nowhere: it is passed over. */
    private static Optional<List<String>> meant(String word, @Nullable List<Near> near) {
        if (near == null) {
            return Optional.of(List.of(word));
        }
        return word.length() >= Misspelling.SHORTEST
                ? Optional.of(nearest(new Misspelling(word), near))
                : Optional.empty();
    }

    private static List<String> nearest(Misspelling misspelled, List<Near> near) {
        var far = near.stream()
                .filter(one -> !one.word().isEmpty())
                .filter(one -> misspelled.mayMean(one.word()))
                .collect(Collectors.groupingBy(one -> misspelled.distance(one.word())));
        return far.entrySet()
                .stream()
                .min(Map.Entry.comparingByKey())
                .stream()
                .flatMap(nearest -> nearest.getValue()
                        .stream()
                        .sorted(Comparator.comparingInt(Near::solutions).reversed().thenComparing(Near::word)))
                .map(Near::word)
                .limit(MOST)
                .toList();
    }

    /** For {@code to_tsquery}: all words, of a replaced one any of what may be meant. */
    String query() {
        return words.stream()
                .map(meant -> meant.stream().map("'%s':*"::formatted).collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(" & "));
    }

    /** What to type instead, the likeliest first. */
    List<String> typed() {
        return words.stream()
                .map(meant -> meant.stream())
                .reduce((before, next) -> combined(before.toList(), next.toList()))
                .orElseGet(Stream::of)
                .toList();
    }

    private static Stream<String> combined(List<String> before, List<String> next) {
        return before.stream().flatMap(first -> next.stream().map(second -> first + " " + second)).limit(MOST);
    }
}
