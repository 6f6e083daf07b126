package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.Alike.Near;
import be.vlavirgem.platform.search.TypedWords;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what words that are not found resemble: part of a statement, so that it costs none. Of a word that is nowhere that is any
 * word of the catalogue, where a wrong letter leaves less of a short word, so less of that must be the same. Of each word, where
 * no solution has them all, it is what stands with all the others.
 */
final class NearWords {
    /** No more than this are read of those that have all the other words. */
    static final int MOST_BESIDE = 500;

    /** Its only value is the words; they hold letters and digits, which need no quoting in a query or a pattern. */
    static final String ARRAY = """
            array(with typed as materialized (
                    select place, lower(unaccent(word)) as word, to_tsquery('dutch_plain', '''' || word || ''':*') as query
                    from unnest(?::text[]) with ordinality as each (word, place))
                select concat_ws(' ', 'nowhere', typed.place, near.solutions, near.word)
                from (select typed.*, set_config('pg_trgm.similarity_threshold', case when length(word) < 6 then '0.3' else '0.38' end, true)
                          as threshold from typed) as typed
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
                where numnode(query) > 0 and not exists (select from published_solution where words @@ query)
                union all
                select concat_ws(' ', 'beside', typed.place, beside.solutions, beside.word)
                from (select place, word, query, (select string_agg(other.query::text, ' & ') from typed as other
                          where other.place <> typed.place and numnode(other.query) > 0)::tsquery as others from typed) as typed
                cross join lateral (
                    with other as materialized (select letters, supplier_name, summary, keywords
                        from published_solution where words @@ typed.others limit""" + " " + MOST_BESIDE
            + """
            )
                    select '' as word, count(*) as solutions from other having count(*) > 0
                    union all
                    (select word, count(*) from other, regexp_split_to_table(lower(unaccent(
                         concat_ws(' ', letters, supplier_name, summary, array_to_string(keywords, ' ')))), '[^[:alnum:]]+') as each (word)
                     where length(word) between 3 and 40 group by word having length(to_tsvector('dutch_plain', word)) > 0
                     order by similarity(word, typed.word) desc, word limit 20)) as beside
                where numnode(query) > 0 and numnode(others) > 0 and not exists (select from published_solution
                    where words @@ (select string_agg(query::text, ' & ') from typed where numnode(query) > 0)::tsquery))""";

    private NearWords() {}

    static String[] of(TypedWords typed) {
        return typed.all().toArray(String[]::new);
    }

    static Alike read(@Nullable Array found) throws SQLException {
        if (found == null) {
            return Alike.NOTHING;
        }
        var lines = Stream.of((String[]) found.getArray()).map(line -> line.split(" ")).toList();
        return new Alike(near(lines, "nowhere"::equals), near(lines, "beside"::equals));
    }

    private static List<Near> near(List<String[]> lines, Predicate<String> where) {
        return lines.stream().filter(parts -> where.test(parts[0])).map(NearWords::near).toList();
    }

    private static Near near(String[] parts) {
        return new Near(Integer.parseInt(parts[1]), parts.length > 3 ? parts[3] : "",
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }
}
