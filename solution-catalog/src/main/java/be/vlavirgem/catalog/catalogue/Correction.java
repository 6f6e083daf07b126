package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.Alike.Near;
import be.vlavirgem.platform.search.TypedWords;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is looked for instead of what was typed: any of these wordings, the likeliest first. */
record Correction(List<Wording> wordings) {

    Correction {
        wordings = List.copyOf(wordings);
    }

    /** Each word that is nowhere gives way to the published words nearest to it; empty where nothing may be meant with one that is long enough. */
    static Optional<Correction> of(TypedWords typed, Collection<Near> nowhere) {
        var near = nowhere.stream().collect(Collectors.groupingBy(Near::place));
        var words = IntStream.rangeClosed(1, typed.all().size())
                .mapToObj(place -> meant(typed.all().get(place - 1), near.get(place)))
                .flatMap(Optional::stream)
                .toList();
        return near.isEmpty() || words.isEmpty() || words.stream().anyMatch(List::isEmpty)
                ? Optional.empty()
                : Optional.of(new Correction(List.of(new Wording(words))));
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
                .map(nearest -> likeliest(nearest.getValue()))
                .orElseGet(List::of);
    }

    /** Those that most have. */
    static List<String> likeliest(List<Near> near) {
        return near.stream()
                .sorted(Comparator.comparingInt(Near::solutions).reversed().thenComparing(Near::word))
                .map(Near::word)
                .limit(Wording.MOST)
                .toList();
    }

    /** For {@code to_tsquery}. */
    String query() {
        return wordings.stream().map(Wording::query).collect(Collectors.joining(" | "));
    }

    /** What to type instead, the likeliest first. */
    List<String> typed() {
        return wordings.stream().flatMap(Wording::typed).distinct().limit(Wording.MOST).toList();
    }
}
