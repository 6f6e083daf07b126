package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.platform.search.TypedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way to say what may be meant.
 *
 * @param words in the order they were typed; of each one that was replaced, what may be meant
 */
record Wording(List<List<String>> words) {
    /** Of one word, and of all of them; more would be another search than was asked. */
    static final int MOST = 3;

    Wording {
        words = words.stream().map(List::copyOf).toList();
    }

    static Wording of(TypedWords typed) {
        return new Wording(typed.all().stream().map(List::of).toList());
    }

    /** With any of these in the place of one word, from 1; without it where these are none. */
    Wording with(int place, List<String> meant) {
        var others = new ArrayList<>(words);
        others.remove(place - 1);
        if (!meant.isEmpty()) {
            others.add(place - 1, meant);
        }
        return new Wording(others);
    }

    /** For {@code to_tsquery}: all words, of a replaced one any of what may be meant. */
    String query() {
        return words.stream()
                .map(meant -> meant.stream().map("'%s':*"::formatted).collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(" & "));
    }

    /** What to type instead, the likeliest first. */
    Stream<String> typed() {
        return words.stream()
                .map(meant -> meant.stream())
                .reduce((before, next) -> combined(before.toList(), next.toList()))
                .orElseGet(Stream::of);
    }

    private static Stream<String> combined(List<String> before, List<String> next) {
        return before.stream().flatMap(first -> next.stream().map(second -> first + " " + second)).limit(MOST);
    }
}
