package be.vlavirgem.platform.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what has all words that were typed (by stem, or beginning with them), else what resembles them; one statement each. */
@Component
@Transactional(readOnly = true)
public class Search {

    /** No more rows than this are put in order and counted. */
    public static final int MOST = 1_000;

    /** Which part of a word (its groups of three letters) must be there: two letters turned around take more of a short one. */
    private static final List<Object> ALIKE = List.of(7, 0.42, 0.48);

    private static final String BY_WORDS = """
            with entry as (%s),
            asked as materialized (select to_tsquery('dutch_plain', ?) as query),
            found as materialized (
                select entry.*, setweight(to_tsvector('dutch_plain', title), 'A') || to_tsvector('dutch_plain', words) as vector
                from entry, asked
                where to_tsvector('dutch_plain', title || ' ' || words) @@ query limit ?)
            select tally.counts, page.kind, page.title, page.path, page.excerpt
            from (select coalesce(string_agg(kind || '=' || count, ' '), '') as counts
                  from (select kind, count(*) from found group by kind) as counted) as tally
            left join lateral (
                select kind, title, path, place, ts_headline('dutch_plain', words, query, E'StartSel=\\x02,StopSel=\\x03,MaxFragments=1,MinWords=10,MaxWords=26') as excerpt
                from (select found.*, row_number() over (order by ts_rank(vector, query) desc, recent desc nulls last, title, path) as place from found, asked
                      where ? in ('', kind) order by place limit ? offset ?) as best, asked) as page on true
            order by page.place""";

    private static final String BY_LIKENESS = """
            with entry as (%s),
            found as materialized (
                select entry.*, likeness from entry
                cross join lateral (select replace(lower(unaccent(title || ' ' || words)), '-', '') as joined) as plain
                cross join lateral (
                    select min(likeness) as likeness, bool_and(likeness >= case when length(word) <= ? then ? else ? end) as alike
                    from (select word, greatest(word_similarity(unaccent(word), lower(unaccent(title))),
                                                word_similarity(unaccent(word), lower(unaccent(words))),
                                                case when joined ~ unaccent(turned) then 0.9 end) as likeness
                          from unnest(?, ?) as typed (word, turned)) as each) as compared
                where alike limit ?)
            select tally.counts, page.kind, page.title, page.path, page.excerpt
            from (select coalesce(string_agg(kind || '=' || count, ' '), '') as counts
                  from (select kind, count(*) from found group by kind) as counted) as tally
            left join lateral (
                select kind, title, path, left(words, 180) as excerpt, likeness, recent from found
                where ? in ('', kind) order by likeness desc, recent desc nulls last, title, path limit ? offset ?) as page on true
            order by page.likeness desc, page.recent desc nulls last, page.title, page.path""";

    private static final Pattern COUNT = Pattern.compile("([a-z-]+)=([0-9]+)");

    private final JdbcClient sql;

    Search(JdbcClient sql) {
        this.sql = sql;
    }

    /** A page of what is found; {@code kind} may be empty for all kinds. */
    public Hits find(List<SearchedRows> sources, String typed, String kind, int limit, long offset) {
        var words = TypedWords.of(typed);
        if (words.isEmpty() || sources.isEmpty()) {
            return Hits.NONE;
        }
        var page = List.<Object>of(kind, limit, offset);
        var exact = hits(sources, BY_WORDS, List.of(words.query(), MOST), page, false);
        var comparable = words.comparable();
        return exact.isEmpty() && comparable.length > 0
                ? hits(sources, BY_LIKENESS, alike(comparable), page, true)
                : exact;
    }

    private static List<Object> alike(String[] words) {
        var turned = Arrays.stream(words).map(TypedWords::turned).toArray(String[]::new);
        return Stream.concat(ALIKE.stream(), Stream.of(words, turned, MOST)).toList();
    }

    private Hits hits(List<SearchedRows> sources, String statement, List<Object> asked, List<Object> page,
            boolean alike) {
        var values = new ArrayList<Object>();
        sources.forEach(source -> values.addAll(source.values()));
        values.addAll(asked);
        values.addAll(page);
        var parts = sources.stream().map(SearchedRows::part).collect(Collectors.joining(" union all "));
        var lines = sql.sql(statement.formatted(parts)).params(values).query(Line.class).list();
        var counts = COUNT.matcher(lines.isEmpty() ? "" : lines.getFirst().counts())
                .results()
                .collect(Collectors.toMap(each -> each.group(1), each -> Long.valueOf(each.group(2))));
        return new Hits(lines.stream().flatMap(Line::found).toList(), counts, alike);
    }
}
