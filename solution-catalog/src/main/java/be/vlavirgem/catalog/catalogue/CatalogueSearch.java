package be.vlavirgem.catalog.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a page of the catalogue with its facets in two statements, three where a typing error was made. */
@Component
class CatalogueSearch {
    /** Lines on a page. */
    static final int SIZE = 25;
    /** No more than this are put in order and counted. */
    static final int MOST = 1_000;

    /** Rows of a file: more than there are suppliers to fill them, and little memory. */
    private static final int MOST_IN_FILE = 10_000;

    private static final String FOUND = """
            with candidate as materialized (
                select id, slug, name, supplier_name, summary, logo, facets, completeness, confirmed_on, letters, %s as rank
                from published_solution%s limit ?),
            tally as (select count(*) as total from candidate)
            select total, line.* from tally left join lateral (
                select *, row_number() over (order by %s) as place from candidate) as line
                on (place - 1) / ? = least(?, greatest(total - 1, 0) / ?)
            order by place""";

    private static final String IN_FILE = """
            select id, slug, name, supplier_name, summary, logo, facets, completeness, confirmed_on, %s as rank
            from published_solution%s order by %s limit ?""";

    private record Line(long total, @Nullable PublishedLine line) {}

    private record Found(long total, List<PublishedLine> lines) {}

    private final JdbcClient sql;
    private final FacetTable facets;

    CatalogueSearch(JdbcClient sql, FacetTable facets) {
        this.sql = sql;
        this.facets = facets;
    }

    @Transactional(readOnly = true)
    public Result find(Asked asked) {
        var words = asked.words();
        var match = Match.byWords(words);
        var found = asked.isEverything() ? everything(asked) : found(asked, match);
        if (found.total() == 0 && words.comparable().length > 0) {
            match = Match.byLikeness(words);
            found = found(asked, match);
        }
        var pages = (int) Math.max(1, (Math.min(found.total(), MOST) + SIZE - 1) / SIZE);
        return new Result(found.lines(), found.total(), Math.min(asked.page(), pages), match.alike(),
                facets.counts(asked, match));
    }

    /** All that is found up to {@link #MOST_IN_FILE}, in the order that was asked, for a file. */
    @Transactional(readOnly = true)
    public List<PublishedLine> all(Asked asked) {
        var words = asked.words();
        var lines = all(asked, Match.byWords(words));
        return lines.isEmpty() && words.comparable().length > 0 ? all(asked, Match.byLikeness(words)) : lines;
    }

    private List<PublishedLine> all(Asked asked, Match match) {
        return matching(IN_FILE, asked, match, List.of(MOST_IN_FILE)).query((row, number) -> PublishedTable.line(row))
                .list();
    }

    /** Read along an index, no further than the page. */
    private Found everything(Asked asked) {
        var page = page(asked);
        return found(sql
                .sql("""
                with tally as (select least(?, coalesce((select solutions from catalogue_count where facet = '*'), 0)) as total)
                select total, line.* from tally left join lateral (
                    select id, slug, name, supplier_name, summary, logo, facets, completeness, confirmed_on
                    from published_solution order by %s
                    limit ? offset least(?, greatest(total - 1, 0) / ?) * ?) as line on true"""
                        .formatted(asked.order().by()))
                .params(MOST + 1, SIZE, page, SIZE, SIZE));
    }

    private Found found(Asked asked, Match match) {
        return found(matching(FOUND, asked, match, List.of(MOST + 1, SIZE, page(asked), SIZE)));
    }

    private JdbcClient.StatementSpec matching(String statement, Asked asked, Match match, List<Object> bounds) {
        var narrowing = match.narrowing().and(FacetTable.chosen(asked));
        return sql.sql(statement.formatted(match.rank().pieces().getFirst(), narrowing.where(), asked.order().by()))
                .params(match.rank().values())
                .params(narrowing.values())
                .params(bounds);
    }

    /** From 0. */
    private static int page(Asked asked) {
        return Math.min(asked.page(), MOST / SIZE) - 1;
    }

    private static Found found(JdbcClient.StatementSpec statement) {
        var lines = statement.query((row, number) -> new Line(row.getLong("total"),
                row.getObject("id") == null ? null : PublishedTable.line(row))).list();
        return new Found(lines.getFirst().total(),
                lines.stream().flatMap(line -> Stream.ofNullable(line.line())).toList());
    }
}
