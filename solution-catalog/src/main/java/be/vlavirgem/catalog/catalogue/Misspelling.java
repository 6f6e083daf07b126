package be.vlavirgem.catalog.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/** A word that is nowhere, held against words that are: letters that lack, are too many, stand wrong or changed places. */
record Misspelling(String word) {
    /** A shorter word resembles everything. */
    static final int SHORTEST = 4;

    /** Beyond any number of errors that is forgiven. */
    private static final int FAR = 99;
    /** A shorter one is in too many words. */
    private static final int SHORTEST_PART = 5;
    /** As far as an error and a half. */
    private static final int PART = 3;

    Misspelling {
        word = folded(word);
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    boolean mayMean(String other) {
        return distance(other) < FAR;
    }

    /** Twice the errors; a word that only begins alike is half an error further, one that holds it a little further than one error. */
    int distance(String other) {
        var errors = errors(other);
        var whole = 2 * errors[errors.length - 1];
        var beginning = 2 * IntStream.of(errors).skip(forgiven()).min().orElse(FAR) + 1;
        var nearest = Math.min(whole, beginning);
        var part = word.length() >= SHORTEST_PART && other.contains(word) ? PART : FAR;
        return Math.min(nearest <= 2 * forgiven() ? nearest : FAR, part);
    }

    private int forgiven() {
        return word.length() <= 5 ? 1 : word.length() <= 11 ? 2 : 3;
    }

    /** The errors between the word and each beginning of the other one, its whole last. */
    private int[] errors(String other) {
        var before = new int[other.length() + 1];
        var row = IntStream.rangeClosed(0, other.length()).toArray();
        for (var at = 1; at <= word.length(); at++) {
            var next = next(other, at, row, before);
            before = row;
            row = next;
        }
        return row;
    }

    private int[] next(String other, int at, int[] row, int[] before) {
        var next = new int[other.length() + 1];
        next[0] = at;
        for (var to = 1; to <= other.length(); to++) {
            var same = word.charAt(at - 1) == other.charAt(to - 1) ? 0 : 1;
            next[to] = Math.min(Math.min(row[to], next[to - 1]) + 1, row[to - 1] + same);
            if (isTurned(other, at, to)) {
                next[to] = Math.min(next[to], before[to - 2] + 1);
            }
        }
        return next;
    }

    private boolean isTurned(String other, int at, int to) {
        return at > 1 && to > 1 && word.charAt(at - 1) == other.charAt(to - 2)
                && word.charAt(at - 2) == other.charAt(to - 1);
    }
}
