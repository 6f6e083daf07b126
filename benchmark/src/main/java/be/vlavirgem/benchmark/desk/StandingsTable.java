package be.vlavirgem.benchmark.desk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Counts what the last stands left, in one statement: never what any authority gave. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class StandingsTable {

    private static final String ALL = """
            with band as materialized (
                select band.period, band.indicator, band.hidden_because, band.n, band.kept_at, peer_group.system = 'FLANDERS' as whole
                from benchmark_band as band join peer_group on peer_group.id = band.peer_group_id
            ),
            round as (
                select year, max(round_is_over_after(id)) as over_after from measurement_round group by year
            ),
            stand as (
                select period as year, max(kept_at) as kept_at, count(*) filter (where hidden_because is null) as shown,
                       count(*) filter (where hidden_because = 'FEW') as few, count(*) filter (where hidden_because = 'TELLS') as tells,
                       count(*) filter (where hidden_because = 'REMAINDER') as remainder
                from band group by period
            ),
            last as (
                select indicator, max(period) as year from band group by indicator
            ),
            given as (
                select band.indicator, band.period as year, max(band.n) filter (where band.whole) as n,
                       count(*) filter (where hidden_because is null) as shown,
                       count(*) filter (where hidden_because = 'FEW') as few, count(*) filter (where hidden_because = 'TELLS') as tells,
                       count(*) filter (where hidden_because = 'REMAINDER') as remainder
                from band join last on last.indicator = band.indicator and last.year = band.period
                group by band.indicator, band.period
            )
            select jsonb_build_object(
                'years', (select coalesce(jsonb_agg(jsonb_build_object('year', year, 'over_after', round.over_after, 'kept_at', stand.kept_at,
                              'counted', jsonb_build_object('shown', coalesce(shown, 0), 'few', coalesce(few, 0), 'tells', coalesce(tells, 0),
                                  'remainder', coalesce(remainder, 0))) order by year desc), '[]')
                          from stand full join round using (year)),
                'indicators', (select coalesce(jsonb_agg(jsonb_build_object('indicator', indicator, 'year', year, 'n', n,
                              'counted', jsonb_build_object('shown', shown, 'few', few, 'tells', tells, 'remainder', remainder))), '[]')
                          from given))::text
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    StandingsTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    }

    Standings read() {
        return json.readValue(sql.sql(ALL).query(String.class).single(), Standings.class);
    }
}
