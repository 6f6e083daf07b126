package be.vlavirgem.catalog.catalogue;

import java.util.List;
import java.util.Optional;
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
            select total, case when total = 0 then\s""" + NearWords.ARRAY.replace("%", "%%") + """
             end as near, line.* from tally left join lateral (
                select *, row_number() over (order by %s) as place from candidate) as line
                on (place - 1) / ? = least(?, greatest(total - 1, 0) / ?)
            order by place""";

    private static final String IN_FILE = """
            select id, slug, name, supplier_name, summary, logo, facets, completeness, confirmed_on, %s as rank
            from published_solution%s order by %s limit ?""";

    private record Line(long total, Alike near, @Nullable PublishedLine line) {}

    private record Found(long total, Alike near, List<PublishedLine> lines) {}

    private final JdbcClient sql;
    private final FacetTable facets;

    CatalogueSearch(JdbcClient sql, FacetTable facets) {
        this.sql = sql;
        this.facets = facets;
    }

    @Transactional(readOnly = true)
    public Result find(Asked asked) {
        var exact = Match.byWords(asked.words());
        var found = asked.isEverything() ? everything(asked) : found(asked, exact);
        return correction(asked, found.near())
                .map(correction -> result(asked, Match.of(correction), found(asked, Match.of(correction)), correction))
                .orElseGet(() -> result(asked, exact, found, null));
    }

    private static Optional<Correction> correction(Asked asked, Alike near) {
        return asked.exact() ? Optional.empty() : new Forgiving(asked.words(), near).correction();
    }

    private Result result(Asked asked, Match match, Found found, @Nullable Correction correction) {
        var pages = (int) Math.max(1, (Math.min(found.total(), MOST) + SIZE - 1) / SIZE);
        return new Result(found.lines(), found.total(), Math.min(asked.page(), pages), correction,
                facets.counts(asked, match));
    }

    /** All that is found up to {@link #MOST_IN_FILE}, in the order that was asked, for a file. */
    @Transactional(readOnly = true)
    public List<PublishedLine> all(Asked asked) {
        var lines = all(asked, Match.byWords(asked.words()));
        return lines.isEmpty()
                ? correction(asked, near(asked)).map(correction -> all(asked, Match.of(correction))).orElse(lines)
                : lines;
    }

    private Alike near(Asked asked) {
        return sql.sql("select %s".formatted(NearWords.ARRAY))
                .params(List.of((Object) NearWords.of(asked.words())))
                .query((row, number) -> NearWords.read(row.getArray(1)))
                .single();
    }

    private List<PublishedLine> all(Asked asked, Match match) {
        return matching(IN_FILE, asked, match, MOST_IN_FILE).query((row, number) -> PublishedTable.line(row)).list();
    }

    /** Read along an index, no further than the page. */
    private Found everything(Asked asked) {
        var page = page(asked);
        return found(sql
                .sql("""
                with tally as (select least(?, coalesce((select solutions from catalogue_count where facet = '*'), 0)) as total)
                select total, null::text[] as near, line.* from tally left join lateral (
                    select id, slug, name, supplier_name, summary, logo, facets, completeness, confirmed_on
                    from published_solution order by %s
                    limit ? offset least(?, greatest(total - 1, 0) / ?) * ?) as line on true"""
                        .formatted(asked.order().by()))
                .params(MOST + 1, SIZE, page, SIZE, SIZE));
    }

    private Found found(Asked asked, Match match) {
        return found(matching(FOUND, asked, match, MOST + 1, NearWords.of(asked.words()), SIZE, page(asked), SIZE));
    }

    private JdbcClient.StatementSpec matching(String statement, Asked asked, Match match, Object... bounds) {
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
                NearWords.read(row.getArray("near")), row.getObject("id") == null ? null : PublishedTable.line(row)))
                .list();
        return new Found(lines.getFirst().total(), lines.getFirst().near(),
                lines.stream().flatMap(line -> Stream.ofNullable(line.line())).toList());
    }
}
