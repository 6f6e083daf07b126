package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.peers.PeerSystem;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a map shows in one statement: medians that were kept for everybody, the own figure, and what others show by name. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class MapTable {

    /** The year asked for, if its groups were counted, else the last that was. */
    private static final String DECLARED = """
            with counted as (
                select distinct band.period from benchmark_band as band join peer_group on peer_group.id = band.peer_group_id
                where peer_group.system = 'FLANDERS' and band.indicator = :indicator
            ),
            stand as (
                select coalesce((select period from counted where period = :year), (select max(period) from counted)) as year
            ),
            area as (
                select peer_group.id, peer_group.system, peer_group.code, peer_group.name, band.median,
                       band.hidden_because is not null as hidden, band.counted_at,
                       (select coalesce(jsonb_agg(member.organisation_id), '[]') from peer_group_member as member
                        where member.peer_group_id = peer_group.id) as members
                from stand join peer_group on peer_group.year = stand.year and peer_group.system = :system
                left join benchmark_band as band on band.peer_group_id = peer_group.id and band.period = stand.year and band.indicator = :indicator
            ),
            named as (
                select organisation_id as organisation, numerator, denominator from stand
                join benchmark_value as value on value.period = stand.year
                where value.organisation_id = :organisation and value.indicator = :indicator and value.standing = 'SUBMITTED'
                union all
                select shown.organisation_id, shown.numerator, shown.denominator from stand
                join benchmark_named as shown on shown.period = stand.year
                where shown.indicator = :indicator and shown.organisation_id <> :organisation and shown.until >= :today
                  and shown.scope = any (:scopes::text[])
            )
            """;

    private static final String ALL = """
            select jsonb_build_object('year', (select year from stand),
                'areas', (select coalesce(jsonb_agg(to_jsonb(area) order by area.code), '[]') from area),
                'named', (select coalesce(jsonb_agg(to_jsonb(named)), '[]') from named))::text
            """;

    /** As values are made of imports: a block as a whole by its view, a policy domain by the latest report; of no figure with a term that lacks. */
    private static final String OPEN = """
            with term as (
                select * from unnest(:divisors::boolean[], :kinds::text[], :blocks::text[], :sections::text[], :domains::smallint[])
                    as term (divisor, kind, block, section, domain)
            ),
            stand as (
                select coalesce(max(year) filter (where year = :year), max(year) filter (where year <= :current)) as year
                from (select year from finance_amount join term using (kind, block) group by year
                      having count(distinct (kind, block)) = (select count(distinct (kind, block)) from term)) as told
            ),
            latest as (
                select amount.*, max(report_year) over (partition by organisation_id, kind, block, section) as report
                from stand join finance_amount as amount using (year) where (kind, block, section) in (select kind, block, section from term)
            ),
            side as (
                select organisation_id, divisor, sum(amount) as amount
                from (select told.organisation_id, term.divisor, case term.section when '' then told.whole when 'OPERATING' then told.operating
                                 when 'INVESTMENT' then told.investment else told.financing end as amount
                      from stand join finance_block as told using (year) join term using (kind, block) where term.domain = -1
                      union all
                      select latest.organisation_id, term.divisor, latest.amount
                      from latest join term using (kind, block, section, domain) where latest.report_year = latest.report and term.domain >= 0) as one
                group by organisation_id, divisor having count(amount) = (select count(*) from term where term.divisor = one.divisor)
            ),
            area as (select null::text as code where false),
            divided as (
                select numerator.organisation_id as organisation, numerator.amount as numerator, case
                           when :inhabitants then (
                               select count from inhabitants, stand where organisation_id = numerator.organisation_id
                               order by abs(inhabitants.year - stand.year), inhabitants.year limit 1)
                           else divisor.amount end as denominator
                from side as numerator left join side as divisor on divisor.organisation_id = numerator.organisation_id and divisor.divisor
                join organisation on organisation.id = numerator.organisation_id
                where not numerator.divisor and coalesce(organisation.valid_until >= (select make_date(year, 1, 1) from stand), true)
            ),
            named as (
                select * from divided where denominator > 0 or not :inhabitants and not exists (select from term where divisor)
            )
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    MapTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    }

    /** Of a figure authorities declared themselves. */
    MapFigures declared(OrganisationId organisation, String indicator, PeerSystem areas, Optional<Integer> year,
            LocalDate today, Reach reach) {
        var found = sql.sql(DECLARED + ALL)
                .param("organisation", organisation.value())
                .param("indicator", indicator)
                .param("system", areas.name())
                .param("year", year.orElse(null), Types.INTEGER)
                .param("today", today)
                .param("scopes", reach.array())
                .query(String.class)
                .single();
        return json.readValue(found, MapFigures.class);
    }

    /** Of a figure that is open data: each authority's own. */
    MapFigures open(OpenAmounts amounts, boolean perInhabitant, Optional<Integer> year, LocalDate today) {
        var found = sql.sql(OPEN + ALL)
                .param("divisors", amounts.texts(line -> String.valueOf(line.divisor())))
                .param("kinds", amounts.texts(line -> line.post().kind()))
                .param("blocks", amounts.texts(line -> line.post().block()))
                .param("sections", amounts.texts(line -> line.post().section()))
                .param("domains", amounts.texts(line -> String.valueOf(line.post().domain())))
                .param("inhabitants", perInhabitant)
                .param("year", year.orElse(null), Types.INTEGER)
                .param("current", today.getYear())
                .query(String.class)
                .single();
        return json.readValue(found, MapFigures.class);
    }
}
