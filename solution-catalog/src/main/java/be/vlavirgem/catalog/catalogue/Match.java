package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.platform.search.TypedWords;
import java.util.Arrays;

/**
 * How entries answer what was typed.
 *
 * @param narrowing which do
 * @param rank how well, higher is better
 * @param alike true when the words themselves are not there, and names resemble them
 */
record Match(Narrowing narrowing, Narrowing rank, boolean alike) {
    private static final Match ANY = new Match(Narrowing.NONE, Narrowing.of(Sql.of("0")), false);

    private static final Sql HAS_WORDS = Sql.of("words @@ to_tsquery('dutch_plain', ?)");
    private static final Sql HOW_WELL = Sql.of("ts_rank('{0.1, 0.2, 0.5, 1}', words, to_tsquery('dutch_plain', ?))");
    /** Two letters turned around take more than half of the groups of three of a short word, so that is looked at as well. */
    private static final Sql RESEMBLES = Sql.of("""
            (letters %> (select lower(unaccent(?)) from (select set_config('pg_trgm.word_similarity_threshold', ?, true)) as threshold)
             or letters ~ unaccent(?))""");
    private static final Sql HOW_ALIKE = Sql.of("""
            (select min(greatest(word_similarity(unaccent(word), letters), case when letters ~ unaccent(turned) then 0.9 end))
             from unnest(?::text[], ?::text[]) as typed (word, turned))""");
    private static final int SHORT = 7;

    /** What has all words, by stem or beginning with them. */
    static Match byWords(TypedWords words) {
        return words.isEmpty()
                ? ANY
                : new Match(Narrowing.of(HAS_WORDS, words.query()), Narrowing.of(HOW_WELL, words.query()), false);
    }

    /** What has a name with something like each of the words that are long enough to compare. */
    static Match byLikeness(TypedWords words) {
        var compared = words.comparable();
        var least = Arrays.stream(compared).anyMatch(word -> word.length() <= SHORT) ? "0.42" : "0.48";
        var narrowing = Arrays.stream(compared)
                .map(word -> Narrowing.of(RESEMBLES, word, least, TypedWords.turned(word)))
                .reduce(Narrowing.NONE, Narrowing::and);
        var turned = Arrays.stream(compared).map(TypedWords::turned).toArray(String[]::new);
        return new Match(narrowing, Narrowing.of(HOW_ALIKE, compared, turned), true);
    }
}
