package be.vlavirgem.portal;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.UUID;

/** Invented figures in the benchmark of the years before this one, as stands and measurements leave them. */
final class Benchmarked {

    static final int YEAR = 2025;
    static final int YEAR_BEFORE = 2024;
    /** So few in every group but Flanders that it shows nothing. */
    static final String HIDDEN = "onderwijs-vte";

    private Benchmarked() {}

    /** What all groups of these years came to in some indicators; once for all tests. */
    static synchronized void groups() {
        PortalDatabase.superuser().sql("""
                insert into benchmark_band (period, indicator, peer_group_id, open, n, p10, p25, median, p75, p90, sum_numerator, sum_denominator, sum_n,
                                            kept_at, counted_at)
                select year, indicator, id, false, case system when 'FLANDERS' then 240 else 40 end, middle * 0.5, middle * 0.8, middle, middle * 1.3,
                       middle * 1.9, case when system in ('SIZE', 'FLANDERS') then middle * 400000 end,
                       case when system in ('SIZE', 'FLANDERS') then 400000 end, case system when 'FLANDERS' then 198 when 'SIZE' then 31 end, '2026-01-10', '2026-01-10'
                from peer_group cross join (values ('ict-vte', 0.0006), ('laptops', 0.7), ('score-totaal', 40), ('score-sec', 35), ('ict-uitgaven', 60),
                    ('software-aandeel', 0.4), ('bandbreedte', 9), ('toepassingen', 80), ('onderwijs-vte', 0.002)) as figure (indicator, middle)
                where year in (:year, :before) on conflict do nothing
                """).param("year", YEAR).param("before", YEAR_BEFORE).update();
        PortalDatabase.superuser().sql("""
                update benchmark_band set hidden_because = 'FEW', n = null, p10 = null, p25 = null, median = null, p75 = null, p90 = null,
                    sum_numerator = null, sum_denominator = null, sum_n = null
                where indicator = ? and peer_group_id in (select id from peer_group where system <> 'FLANDERS')
                """).param(HIDDEN).update();
    }

    /** As {@link #groups} left the sum of Flanders, whoever showed a name since. */
    static void sum(String indicator) {
        PortalDatabase.superuser().sql("""
                update benchmark_band set sum_numerator = median * 400000, sum_denominator = 400000, sum_n = 198
                where indicator = ? and period = ? and peer_group_id in (select id from peer_group where system = 'FLANDERS')
                """).params(indicator, YEAR).update();
    }

    /** What an authority has of them: places that were counted, one that is doubted, one it does not know. */
    static void figures(OrganisationId authority, String measurement) {
        var sql = PortalDatabase.superuser();
        sql.sql("""
                insert into benchmark_value (organisation_id, indicator, period, numerator, denominator, state, standing, source, source_id,
                                             population_year, changed_at)
                select :authority, indicator, period, numerator, denominator, state, 'SUBMITTED', 'QUESTION', :measurement, population, '2025-11-05'
                from (values ('ict-vte', 4.5, 10000, 'DECLARED', 2025), ('laptops', 90, 100, 'DOUBTFUL', null), ('score-totaal', 55, null, 'DECLARED', null),
                    ('ict-uitgaven', 480000, 10000, 'CONFIRMED', 2025), ('software-aandeel', 40, 100, 'DECLARED', null),
                    ('onderwijs-vte', 20, 10000, 'DECLARED', 2025), ('bandbreedte', 1000, 400, 'DECLARED', null))
                    as figure (indicator, numerator, denominator, state, population)
                cross join unnest(array[:year, :before]) as period on conflict do nothing
                """)
                .param("authority", authority.value())
                .param("measurement", UUID.fromString(measurement))
                .param("year", YEAR)
                .param("before", YEAR_BEFORE)
                .update();
        sql.sql("""
                insert into benchmark_gap (organisation_id, indicator, period, why, changed_at)
                values (?, 'toepassingen', ?, 'UNKNOWN', '2025-11-05') on conflict do nothing
                """).params(authority.value(), YEAR).update();
        sql.sql("""
                insert into benchmark_place (organisation_id, period, indicator, peer_group_id, lower, equal, n, kept_at)
                select member.organisation_id, band.period, band.indicator, band.peer_group_id,
                       case band.indicator when 'ict-vte' then 4 when 'bandbreedte' then 1 else 24 end, 1, band.n, band.counted_at
                from peer_group_member as member join benchmark_band as band on band.peer_group_id = member.peer_group_id
                where member.organisation_id = ? and band.hidden_because is null on conflict do nothing
                """).param(authority.value()).update();
    }
}
