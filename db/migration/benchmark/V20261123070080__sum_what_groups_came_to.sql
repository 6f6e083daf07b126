-- Sums of what authorities declared, of size classes and of all of Flanders only: these add up to each other, and to nothing else.

-- Whether who knows the sum, and is one of the two largest, comes within a tenth of the other.
create function benchmark_tells(parts numeric[]) returns boolean
    language sql immutable parallel safe set search_path = pg_catalog, public, pg_temp as $$
select coalesce(sum(part) - sum(part) filter (where place <= 2) < max(part) / 10 or max(part) = 0, false)
from (select part, row_number() over (order by part desc) as place from unnest(parts) as part) as ordered
$$;

-- Fills the sums of the bands that moved at that moment, and empties those that tell too much. "kin" have a figure in common
-- with "kin_of"; a "whole" adds what is also shown as its "part".
create function benchmark_sum(of_period integer, of_indicators text[], kin_of text[], kin text[], wholes text[], parts text[],
                              of_day date, of_moment timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set jit = off set enable_nestloop = off as $$
declare
    changed integer;
    emptied integer;
begin
    with summed as materialized (
        select contributions.indicator, member.peer_group_id, contributions.open, sum(contributions.numerator) as numerator,
               sum(contributions.denominator) as denominator,
               not contributions.open and (benchmark_tells(array_agg(contributions.numerator) filter (where not contributions.known))
                   or benchmark_tells(array_agg(contributions.denominator) filter (where not contributions.known and contributions.denominator is not null))) as tells
        from benchmark_contributions(of_period, of_indicators, of_day) as contributions
        join peer_group_member as member on member.organisation_id = contributions.organisation_id
        join peer_group on peer_group.id = member.peer_group_id
        where peer_group.year = of_period and (peer_group.system in ('SIZE', 'FLANDERS')
            or contributions.open and peer_group.system in ('SIZE_RANGE', 'FACILITY', 'PROVINCE', 'REGION'))
        group by contributions.indicator, member.peer_group_id, contributions.open
    )
    update benchmark_band as band
    set sum_numerator = case when not summed.tells then summed.numerator end,
        sum_denominator = case when not summed.tells then summed.denominator end
    from summed
    where band.period = of_period and band.indicator = summed.indicator and band.peer_group_id = summed.peer_group_id
      and (band.counted_at = of_moment and band.hidden_because is null or summed.tells and band.sum_numerator is not null);

    -- Of two that share a figure and differ by one to four contributors, the one with fewer goes.
    with contribution as materialized (
        select contributions.indicator, contributions.organisation_id, band.peer_group_id, band.n
        from benchmark_contributions(of_period, of_indicators, of_day) as contributions
        join peer_group_member as member on member.organisation_id = contributions.organisation_id
        join benchmark_band as band on band.period = of_period and band.indicator = contributions.indicator
            and band.peer_group_id = member.peer_group_id and band.sum_numerator is not null and not band.open
        where not contributions.known
    ),
    counted as materialized (
        select indicator, peer_group_id, n, count(*) as contributors from contribution group by indicator, peer_group_id, n
    ),
    common as (
        select pair.one, pair.other, mine.peer_group_id, count(*) as both_have
        from unnest(kin_of, kin) as pair (one, other)
        join contribution as mine on mine.indicator = pair.one
        join contribution as theirs on theirs.indicator = pair.other and theirs.peer_group_id = mine.peer_group_id
            and theirs.organisation_id = mine.organisation_id
        group by pair.one, pair.other, mine.peer_group_id
    ),
    fewer as (
        select case when (one.contributors, one.indicator) < (other.contributors, other.indicator) then one.indicator else other.indicator end as indicator,
               one.peer_group_id
        from common
        join counted as one on one.indicator = common.one and one.peer_group_id = common.peer_group_id
        join counted as other on other.indicator = common.other and other.peer_group_id = common.peer_group_id
        where one.contributors + other.contributors - 2 * common.both_have between 1 and 4
    )
    update benchmark_band as band set sum_numerator = null, sum_denominator = null
    from fewer where band.period = of_period and band.indicator = fewer.indicator and band.peer_group_id = fewer.peer_group_id;

    loop
        update benchmark_band as band set sum_numerator = null, sum_denominator = null
        from unnest(wholes, parts) as pair (whole, part)
        where band.period = of_period and band.indicator = pair.whole and band.sum_numerator is not null and not band.open
          and not exists (select from benchmark_band as one where one.period = of_period and one.indicator = pair.part
                          and one.peer_group_id = band.peer_group_id and one.sum_numerator is not null);
        get diagnostics changed = row_count;
        -- What is left of Flanders beside the size classes that are shown is a sum as well.
        with shown as materialized (
            select band.indicator, band.peer_group_id, peer_group.system, peer_group.code, band.n
            from benchmark_band as band join peer_group on peer_group.id = band.peer_group_id
            where band.period = of_period and band.sum_numerator is not null and not band.open
        ),
        remaining as (
            select contributions.indicator
            from benchmark_contributions(of_period, of_indicators, of_day) as contributions
            where not contributions.known
              and exists (select from shown where shown.indicator = contributions.indicator and shown.system = 'FLANDERS')
              and not exists (select from shown join peer_group_member as member on member.peer_group_id = shown.peer_group_id
                              where shown.indicator = contributions.indicator and shown.system = 'SIZE'
                                and member.organisation_id = contributions.organisation_id)
            group by contributions.indicator
            having benchmark_tells(array_agg(contributions.numerator))
                or benchmark_tells(array_agg(contributions.denominator) filter (where contributions.denominator is not null))
        ),
        smallest as (
            select distinct on (shown.indicator) shown.indicator, shown.peer_group_id
            from shown join remaining on remaining.indicator = shown.indicator where shown.system = 'SIZE'
            order by shown.indicator, shown.n, shown.code
        )
        update benchmark_band as band set sum_numerator = null, sum_denominator = null
        from smallest where band.period = of_period and band.indicator = smallest.indicator and band.peer_group_id = smallest.peer_group_id;
        get diagnostics emptied = row_count;
        exit when changed + emptied = 0;
    end loop;
end $$;

revoke execute on function benchmark_tells, benchmark_sum from public;
grant execute on function benchmark_tells to vlavirgem_stats;
grant execute on function benchmark_sum to vlavirgem_app;
grant create on schema public to vlavirgem_stats;
alter function benchmark_sum owner to vlavirgem_stats;
revoke create on schema public from vlavirgem_stats;
