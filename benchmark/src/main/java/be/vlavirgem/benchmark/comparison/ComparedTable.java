package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.domain.people.Access;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads all a page compares in one statement: of the own tables in the bound scope, of the others what was kept for everybody. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class ComparedTable {

    /**
     * Which year, and which group: the one asked for, else the own size class, widened by both neighbours (of the five there are) until
     * enough gave their figures, else all of Flanders. Who is in no group is compared with all of Flanders too. Groups of one's own are
     * of one year, but the nearest and the neighbours are composed each year.
     */
    private static final String FRAME = """
            with measured as (
                select period, bool_or(standing = 'SUBMITTED') as submitted, count(*) as figures
                from benchmark_value where organisation_id = :organisation and source <> 'IMPORT' group by period
            ),
            counted as (
                select peer_group.year from peer_group where system = 'FLANDERS' and exists (
                    select from benchmark_band as band where band.peer_group_id = peer_group.id and band.period = peer_group.year and not band.open)
            ),
            offered as (select period as year from measured union select year from counted),
            chosen_year as (
                select coalesce((select year from offered where year = :year), (select max(period) from measured where submitted),
                                (select max(year) from counted), (select max(period) from measured)) as year
            ),
            frame as (
                select year, (select max(counted.year) from counted where counted.year <= chosen_year.year) as stand from chosen_year
            ),
            seat as materialized (
                select peer_group.id, peer_group.system, peer_group.code, peer_group.name,
                       exists (select from peer_group_member as member
                               where member.peer_group_id = peer_group.id and member.organisation_id = :organisation) as member,
                       (select max(band.n) from benchmark_band as band
                        where band.peer_group_id = peer_group.id and band.period = peer_group.year and not band.open) as n,
                       (select band.n from benchmark_band as band where band.period = peer_group.year
                          and band.indicator = :about and band.peer_group_id = peer_group.id) as told
                from frame join peer_group on peer_group.year = frame.stand
                where peer_group.system = 'FLANDERS' or peer_group.system in ('SIZE', 'SIZE_RANGE', 'FACILITY', 'PROVINCE', 'REGION')
                  and peer_group.id in (select peer_group_id from peer_group_member where organisation_id = :organisation)
                union all
                select own.id, own.system, case own.system when 'SELECTION' then own.id::text else 'own' end, coalesce(own.name, ''), true,
                       (select max(band.n) from benchmark_own_band as band
                        where band.organisation_id = own.organisation_id and band.group_id = own.id and not band.open),
                       (select band.n from benchmark_own_band as band
                        where band.organisation_id = own.organisation_id and band.group_id = own.id and band.indicator = :about)
                from frame join benchmark_own_group as own on own.year = frame.stand
                where :own_groups and own.organisation_id = :organisation and own.dropped_at is null
            ),
            widened as (
                select seat.*, case seat.system when 'SIZE' then 0 when 'FLANDERS' then 5 when 'SIZE_RANGE' then (
                           select min(step) from generate_series(1, 3) as step, seat as own
                           where own.system = 'SIZE'
                             and seat.code = greatest(1, own.code::integer - step) || '-' || least(5, own.code::integer + step)) end as step
                from seat
            ),
            chosen as (
                select widened.* from widened
                order by lower(widened.system || '-' || widened.code) = :group desc, widened.step is not null and widened.n >= :enough desc nulls last,
                         case when widened.n >= :enough then widened.step end, widened.system = 'FLANDERS' desc
                limit 1
            ),
            """;

    /** All indicators: in the chosen year, and in the one the groups were counted in. */
    private static final String OF_ONE_YEAR = """
            wanted as (
                select code, period from unnest(:indicators::text[]) as code
                cross join (select year as period from frame union select stand from frame) as periods where period is not null
            ),
            """;

    /** One indicator, in each year of which there is something. */
    private static final String OF_ALL_YEARS = """
            wanted as (
                select code, period from unnest(:indicators::text[]) as code
                cross join (select year as period from offered
                            union select period from benchmark_value where organisation_id = :organisation and indicator = :about) as periods
            ),
            """;

    /** Each with the names of the record it becomes. */
    private static final String CELLS = """
            cell as (
                select wanted.code as indicator, wanted.period, gap.why as gap, coalesce(to_jsonb(band), to_jsonb(own_band)) as band, to_jsonb(place) as place,
                       case when own.indicator is not null then jsonb_build_object('numerator', own.numerator, 'denominator', own.denominator,
                           'state', own.state, 'submitted', own.standing = 'SUBMITTED', 'measured', own.source <> 'IMPORT', 'source_id', own.source_id,
                           'population_year', own.population_year, 'changed_at', own.changed_at) end as own
                from wanted
                left join chosen on true
                left join peer_group on peer_group.year = wanted.period and peer_group.system = chosen.system and peer_group.code = chosen.code
                left join benchmark_value as own on own.organisation_id = :organisation and own.indicator = wanted.code and own.period = wanted.period
                left join benchmark_gap as gap on gap.organisation_id = :organisation and gap.indicator = wanted.code and gap.period = wanted.period
                left join benchmark_band as band on band.period = wanted.period and band.indicator = wanted.code and band.peer_group_id = peer_group.id
                left join benchmark_own_group as own_group on own_group.organisation_id = :organisation and own_group.year = wanted.period
                    and own_group.system = chosen.system and (own_group.id = chosen.id or own_group.system <> 'SELECTION')
                left join benchmark_own_band as own_band on own_band.organisation_id = :organisation and own_band.group_id = own_group.id
                    and own_band.indicator = wanted.code
                left join benchmark_place as place on place.organisation_id = :organisation and place.period = wanted.period
                    and place.indicator = wanted.code and place.peer_group_id = peer_group.id
            ),
            shown as (
                select organisation.id as organisation, organisation.name, named.numerator, named.denominator, named.state
                from frame
                join benchmark_named as named on named.indicator = :about and named.period = frame.stand
                join organisation on organisation.id = named.organisation_id
                join peer_group_member as member on member.organisation_id = named.organisation_id
                where named.until >= :today and named.scope = any (:scopes::text[]) and named.organisation_id <> :organisation
                  and member.peer_group_id = (select id from chosen)
            ),
            part as (
                select value.indicator, value.numerator from frame
                join benchmark_value as value on value.period = frame.year and value.organisation_id = :organisation
                    and value.indicator = any (:parts::text[])
            )
            select jsonb_build_object(
                'year', (select year from frame), 'stand', (select stand from frame),
                'years', (select coalesce(jsonb_agg(jsonb_build_object('year', offered.year, 'figures', coalesce(measured.figures, 0),
                              'submitted', coalesce(measured.submitted, false), 'counted', counted.year is not null) order by offered.year desc), '[]')
                          from offered left join measured on measured.period = offered.year left join counted on counted.year = offered.year),
                'seats', (select coalesce(jsonb_agg(to_jsonb(seat) || jsonb_build_object('chosen', seat.id = (select id from chosen))
                              order by array_position(array['SIZE', 'SIZE_RANGE', 'NEAREST', 'NEIGHBOURS', 'SELECTION', 'FACILITY', 'PROVINCE', 'REGION', 'FLANDERS'], seat.system), seat.code), '[]')
                          from seat),
                'shown', (select coalesce(jsonb_agg(to_jsonb(shown)), '[]') from shown),
                'cells', (select coalesce(jsonb_agg(to_jsonb(cell)), '[]') from cell),
                'parts', (select coalesce(jsonb_object_agg(part.indicator, part.numerator), '{}') from part))::text
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    ComparedTable(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.json = json.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    }

    /** All these indicators, in one year. */
    Compared ofAll(Access access, Wish wish, List<String> indicators) {
        return read(FRAME + OF_ONE_YEAR + CELLS, access, wish, indicators, "", List.of(), Reach.NOBODY);
    }

    /** One indicator over the years, with what its parts came to in the chosen one. */
    Compared ofOne(Access access, Wish wish, String indicator, List<String> parts) {
        return ofOne(access, wish, indicator, parts, Reach.NOBODY);
    }

    /** The same with those of the group who show it by name, as far as may be read. */
    Compared ofOne(Access access, Wish wish, String indicator, List<String> parts, Reach reach) {
        return read(FRAME + OF_ALL_YEARS + CELLS, access, wish, List.of(indicator), indicator, parts, reach);
    }

    /** Who works by delegation sees nothing of the groups an authority has to itself. */
    private Compared read(String statement, Access access, Wish wish, List<String> indicators, String about,
            List<String> parts, Reach reach) {
        var found = sql.sql(statement)
                .param("organisation", access.organisation().value())
                .param("own_groups", !access.isDelegated())
                .param("year", wish.year().orElse(null), Types.INTEGER)
                .param("group", wish.group().orElse(""))
                .param("enough", Seat.ENOUGH)
                .param("indicators", indicators.toArray(String[]::new))
                .param("about", about)
                .param("parts", parts.toArray(String[]::new))
                .param("scopes", reach.array())
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .single();
        return json.readValue(found, Compared.class);
    }
}
