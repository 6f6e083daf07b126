package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.platform.search.TypedWords;

/**
 * How entries answer what was typed.
 *
 * @param narrowing which do
 * @param rank how well, higher is better
 */
record Match(Narrowing narrowing, Narrowing rank) {
    private static final Match ANY = new Match(Narrowing.NONE, Narrowing.of(Sql.of("0")));

    private static final Sql HAS_WORDS = Sql.of("words @@ to_tsquery('dutch_plain', ?)");
    private static final Sql HOW_WELL = Sql.of("ts_rank('{0.1, 0.2, 0.5, 1}', words, to_tsquery('dutch_plain', ?))");

    /** What has all words, by stem or beginning with them. */
    static Match byWords(TypedWords words) {
        return words.isEmpty() ? ANY : of(words.query());
    }

    /** What has what may be meant instead. */
    static Match of(Correction correction) {
        return of(correction.query());
    }

    private static Match of(String query) {
        return new Match(Narrowing.of(HAS_WORDS, query), Narrowing.of(HOW_WELL, query));
    }
}
