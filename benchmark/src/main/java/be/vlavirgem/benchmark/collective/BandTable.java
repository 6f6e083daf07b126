package be.vlavirgem.benchmark.collective;

import be.vlavirgem.domain.peers.PeerSystem;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was allowed to leave of everybody's groups, in one statement a page. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class BandTable {

    /** How many rows a page shows. */
    static final int SIZE = 100;

    private static final int FETCHED_AT_ONCE = 500;

    /** The year that was asked for, else the last one of these figures, what was measured first; a group that is not there is all of Flanders. */
    private static final String FOUND = """
            with fixed as materialized (
                select id, system, code, name, year from peer_group where system = any (:fixed::text[])
            ),
            told as materialized (
                select period, bool_or(not open) as measured, max(kept_at) as kept_at, count(*) filter (where hidden_because is null) as shown,
                       count(*) filter (where hidden_because is not null) as hidden
                from benchmark_band group by period
            ),
            wanted as materialized (
                select period, bool_or(not open) as measured from benchmark_band where indicator = any (:indicators::text[]) group by period
            ),
            chosen as materialized (
                select case when not :every then coalesce((select period from told where period = :year), (select max(period) from wanted where measured),
                           (select max(period) from wanted), (select max(period) from told where measured)) end as year,
                       case when :group <> '' then coalesce((select min(lower(system || '-' || code)) from fixed where lower(system || '-' || code) = :group),
                           'flanders-vlaanderen') end as of_group
            ),
            found as materialized (
                select band.period, band.indicator, fixed.id, fixed.system, fixed.code, fixed.name, to_jsonb(band) as band,
                       row_number() over (order by band.period desc, array_position(:indicators::text[], band.indicator),
                           array_position(:fixed::text[], fixed.system), fixed.code collate "C") as nth
                from benchmark_band as band join fixed on fixed.id = band.peer_group_id cross join chosen
                where band.indicator = any (:indicators::text[]) and (:every or band.period = chosen.year)
                  and (:system = '' or fixed.system = :system)
                  and (chosen.of_group is null or lower(fixed.system || '-' || fixed.code) = chosen.of_group)
            )
            """;

    private static final String PAGE = """
            , sized as (select count(*) as total from found)
            select jsonb_build_object(
                'year', (select year from chosen),
                'years', (select coalesce(jsonb_agg(period order by period desc), '[]') from told),
                'groups', (select coalesce(jsonb_agg(to_jsonb(fixed) order by array_position(:fixed::text[], system), code collate "C"), '[]')
                           from fixed where fixed.year = coalesce((select year from chosen), (select max(period) from told where measured))),
                'kept_at', (select max(kept_at) from told),
                'shown', (select coalesce(sum(shown), 0) from told), 'hidden', (select coalesce(sum(hidden), 0) from told),
                'named', (select count(*) from organisation where kind = 'LOCAL_AUTHORITY' and exists (
                              select from benchmark_shown where organisation_id = organisation.id and scope = 'PUBLIC' and until >= :today)),
                'total', (select total from sized),
                'rows', (select coalesce(jsonb_agg(to_jsonb(found) order by nth), '[]') from found cross join sized
                         cross join lateral (select least(:skip, greatest(0, (total - 1) / :size * :size)) as skipped) as turned
                         where nth > skipped and nth <= skipped + :size))::text
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    BandTable(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
        this.clock = clock;
    }

    /** A page of what is wanted of these indicators, in their order; the last page where there is none of that number. */
    Bands page(List<String> indicators, Narrowing wanted) {
        return page(indicators, wanted, SIZE);
    }

    /** As {@link #page}, on one page: of one group or one indicator. */
    Bands all(List<String> indicators, Narrowing wanted) {
        return page(indicators, wanted, Integer.MAX_VALUE);
    }

    private Bands page(List<String> indicators, Narrowing wanted, int size) {
        var found = asking(FOUND + PAGE, indicators, wanted).param("size", (long) size)
                .param("skip", (long) size * (wanted.page() - 1))
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .single();
        return json.readValue(found, Bands.class);
    }

    /** All of what is wanted, row by row: it may be long. */
    void each(List<String> indicators, Narrowing wanted, Consumer<BandLine> taker) {
        try (var rows = asking(FOUND + "select to_jsonb(found)::text from found order by nth", indicators, wanted)
                .withFetchSize(FETCHED_AT_ONCE)
                .query(String.class)
                .stream()) {
            rows.map(row -> json.readValue(row, BandLine.class)).forEach(taker);
        }
    }

    private JdbcClient.StatementSpec asking(String statement, List<String> indicators, Narrowing wanted) {
        return sql.sql(statement)
                .param("fixed", Narrowing.SYSTEMS.stream().map(PeerSystem::name).toArray(String[]::new))
                .param("indicators", indicators.toArray(String[]::new))
                .param("every", wanted.everyYear())
                .param("year", wanted.year().orElse(null), Types.INTEGER)
                .param("system", wanted.group().isPresent() ? "" : wanted.system().map(PeerSystem::name).orElse(""))
                .param("group", wanted.group().orElse(""));
    }
}
