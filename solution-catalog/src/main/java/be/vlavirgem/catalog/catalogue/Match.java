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
    /** How alike is alike: two letters turned around take more than half of the groups of three of a short word. */
    private static final Sql RESEMBLES = Sql
            .of("""
            letters %> (select lower(unaccent(?)) from (select set_config('pg_trgm.word_similarity_threshold', '0.42', true)) as threshold)""");
    private static final Sql HOW_ALIKE = Sql
            .of("(select min(word_similarity(unaccent(word), letters)) from unnest(?::text[]) as word)");

    /** What has all words, by stem or beginning with them. */
    static Match byWords(TypedWords words) {
        return words.isEmpty()
                ? ANY
                : new Match(Narrowing.of(HAS_WORDS, words.query()), Narrowing.of(HOW_WELL, words.query()), false);
    }

    /** What has a name with something like each of the words that are long enough to compare. */
    static Match byLikeness(TypedWords words) {
        var compared = words.comparable();
        var narrowing = Arrays.stream(compared)
                .map(word -> Narrowing.of(RESEMBLES, word))
                .reduce(Narrowing.NONE, Narrowing::and);
        return new Match(narrowing, Narrowing.of(HOW_ALIKE, (Object) compared), true);
    }
}
