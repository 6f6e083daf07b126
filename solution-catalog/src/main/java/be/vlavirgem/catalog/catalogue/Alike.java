package be.vlavirgem.catalog.catalogue;

import java.util.List;

/**
 * What resembles the words of a search that finds nothing.
 *
 * @param nowhere of each word that no solution has
 * @param beside of each word, what is in the solutions that have all the other ones; an empty word says how many those are
 */
record Alike(List<Near> nowhere, List<Near> beside) {
    static final Alike NOTHING = new Alike(List.of(), List.of());

    /**
     * A word that is not found, with one that may be meant.
     *
     * @param place of the word among those that were typed, from 1
     * @param word empty where nothing resembles it
     * @param solutions how many have it
     */
    record Near(int place, String word, int solutions) {}

    Alike {
        nowhere = List.copyOf(nowhere);
        beside = List.copyOf(beside);
    }
}
