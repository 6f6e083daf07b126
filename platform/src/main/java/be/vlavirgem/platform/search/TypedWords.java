package be.vlavirgem.platform.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words somebody typed to search with. */
public record TypedWords(List<String> all) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int MOST = 10;
    private static final int LONGEST = 60;
    /** Shorter ones resemble everything. */
    private static final int SHORTEST_ALIKE = 4;

    /** Copies the list. */
    public TypedWords {
        all = List.copyOf(all);
    }

    /** Letters and digits are words, all else stands between them. */
    public static TypedWords of(String typed) {
        return new TypedWords(BETWEEN.splitAsStream(typed.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** For {@code to_tsquery}: every word, or one that begins with it. */
    public String query() {
        return String.join(" & ", all.stream().map("'%s':*"::formatted).toList());
    }

    /** The words that can be compared letter by letter. */
    public String[] comparable() {
        return all.stream().filter(word -> word.length() >= SHORTEST_ALIKE).toArray(String[]::new);
    }

    /** A regular expression for the word, or the word with two neighbours exchanged, at the beginning of a word. */
    static String turned(String word) {
        var letters = word.codePoints().toArray();
        var exchanged = IntStream.range(0, letters.length - 1).mapToObj(at -> exchanged(letters, at));
        return Stream.concat(Stream.of(word), exchanged).collect(Collectors.joining("|", "\\m(?:", ")"));
    }

    private static String exchanged(int[] letters, int at) {
        var turned = letters.clone();
        turned[at] = letters[at + 1];
        turned[at + 1] = letters[at];
        return new String(turned, 0, turned.length);
    }

    /** True where nothing was typed to look for. */
    public boolean isEmpty() {
        return all.isEmpty();
    }
}
