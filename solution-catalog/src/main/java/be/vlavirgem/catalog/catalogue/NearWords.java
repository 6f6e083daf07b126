package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.Correction.Near;
import be.vlavirgem.platform.search.TypedWords;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads which of the words that were typed are nowhere, and what they resemble: part of a statement, so that it costs none. A
 * wrong letter leaves less of a short word, so less of that must be the same.
 */
final class NearWords {
    /** Its only value is the words; they hold letters and digits, which need no quoting in a query or a pattern. */
    static final String ARRAY = """
            array(select concat_ws(' ', typed.place, near.solutions, near.word)
                from (select place, lower(unaccent(word)) as word, to_tsquery('dutch_plain', '''' || word || ''':*') as query,
                          set_config('pg_trgm.similarity_threshold', case when length(word) < 6 then '0.3' else '0.38' end, true) as threshold
                      from unnest(?::text[]) with ordinality as each (word, place)) as typed
                left join lateral (
                    (select word, solutions from catalogue_word where solutions > 0 and word % typed.word
                     order by similarity(word, typed.word) desc, solutions desc, word limit 20)
                    union
                    select word, solutions from catalogue_word where solutions > 0 and word = any (array(
                        select overlay(typed.word placing reverse(substr(typed.word, at, 2)) from at for 2)
                        from generate_series(1, length(typed.word) - 1) as at))
                    union
                    (select word, solutions from catalogue_word
                     where solutions > 0 and length(typed.word) > 4 and word like '%' || typed.word || '%'
                     order by solutions desc, word limit 20)) as near on length(typed.word) > 3 and threshold is not null
                where numnode(query) > 0 and not exists (select from published_solution where words @@ query))""";

    private NearWords() {}

    static String[] of(TypedWords typed) {
        return typed.all().toArray(String[]::new);
    }

    static List<Near> read(@Nullable Array found) throws SQLException {
        return found == null
                ? List.of()
                : Stream.of((String[]) found.getArray()).map(near -> near.split(" ")).map(NearWords::near).toList();
    }

    private static Near near(String[] parts) {
        var place = Integer.parseInt(parts[0]);
        return parts.length == 1 ? new Near(place, "", 0) : new Near(place, parts[2], Integer.parseInt(parts[1]));
    }
}
