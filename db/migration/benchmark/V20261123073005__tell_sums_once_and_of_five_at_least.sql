-- What a solver found (SuppressionSolverTest): two sums with a figure in common may differ by five contributors and more, and three
-- of them still by one; and of two stands the sums tell who changed. So whoever is behind a sum is so with four others at least who
-- are behind exactly the same sums, and the sums of declared figures are decided once a year, at the first stand.

alter table benchmark_band add column summed_at timestamptz;
comment on column benchmark_band.summed_at is 'the stand at which the sum of declared figures was decided, for good; it can only still be taken back';

-- Keeps a stand. What must hide hides at once. What was shown moves only when nobody or six and more changed since, so that
-- nobody reads a correction from the difference; all of Flanders not while one to five changed in the size classes that stay.
create or replace function benchmark_keep(of_period integer, of_indicators text[], of_day date, of_moment timestamptz) returns integer
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
declare
    kept integer;
begin
    with judged as materialized (
        select judgement.*, peer_group.system, band.counted_at, band.hidden_because as was_hidden,
               coalesce(band.counted_at is null or judgement.changed >= 6 or judgement.changed = 0 and band.hidden_because is not null, true) as free
        from benchmark_judge(of_period, of_indicators, of_day) as judgement
        join peer_group on peer_group.id = judgement.peer_group_id
        left join benchmark_band as band on band.period = of_period and band.indicator = judgement.indicator and band.peer_group_id = judgement.peer_group_id
    ),
    staying as (
        select judged.indicator, sum(judged.changed) as changed from judged
        where judged.system = 'SIZE' and not judged.free and not judged.open group by judged.indicator
    ),
    due as materialized (
        select judged.* from judged left join staying on staying.indicator = judged.indicator
        where judged.hidden_because is not null or judged.open
           or judged.free and (judged.system <> 'FLANDERS' or judged.counted_at is null or coalesce(staying.changed, 0) not between 1 and 5)
    ),
    exact as materialized (
        select * from benchmark_exact(of_period, of_indicators, of_day)
    ),
    figures as (
        select due.indicator, due.peer_group_id, due.open, due.hidden_because, due.counted_at as before,
               exact.n, exact.p10, exact.p25, exact.median, exact.p75, exact.p90, exact.lowest, exact.highest,
               due.hidden_because is null as shown
        from due join exact
            on exact.indicator = due.indicator and exact.peer_group_id = due.peer_group_id
    )
    insert into benchmark_band (period, indicator, peer_group_id, hidden_because, open, n, p10, p25, median, p75, p90, lowest, highest, kept_at, counted_at)
    select of_period, indicator, peer_group_id, hidden_because, open,
           case when shown then n end,
           case when shown and n >= 30 then case when open then p10 else benchmark_rounded(p10, 3) end end,
           case when shown then case when open then p25 else benchmark_rounded(p25, 3) end end,
           case when shown then case when open then median else benchmark_rounded(median, 3) end end,
           case when shown then case when open then p75 else benchmark_rounded(p75, 3) end end,
           case when shown and n >= 30 then case when open then p90 else benchmark_rounded(p90, 3) end end,
           case when shown and open then lowest end, case when shown and open then highest end,
           of_moment, case when shown then of_moment else before end
    from figures
    on conflict (period, indicator, peer_group_id) do update set
        hidden_because = excluded.hidden_because, open = excluded.open, n = excluded.n, p10 = excluded.p10, p25 = excluded.p25,
        median = excluded.median, p75 = excluded.p75, p90 = excluded.p90, lowest = excluded.lowest, highest = excluded.highest,
        sum_numerator = case when excluded.hidden_because is null and not excluded.open then benchmark_band.sum_numerator end,
        sum_denominator = case when excluded.hidden_because is null and not excluded.open then benchmark_band.sum_denominator end,
        kept_at = excluded.kept_at, counted_at = excluded.counted_at;
    get diagnostics kept = row_count;
    -- Of whom nobody is left there is nothing to tell.
    with present as materialized (
        select distinct contributions.indicator, member.peer_group_id
        from benchmark_contributions(of_period, of_indicators, of_day) as contributions
        join peer_group_member as member on member.organisation_id = contributions.organisation_id
    )
    update benchmark_band as band
    set hidden_because = 'FEW', n = null, p10 = null, p25 = null, median = null, p75 = null, p90 = null, lowest = null, highest = null,
        sum_numerator = null, sum_denominator = null, kept_at = of_moment
    where band.period = of_period and band.indicator = any (of_indicators) and band.hidden_because is null
      and not exists (select from present where present.indicator = band.indicator and present.peer_group_id = band.peer_group_id);
    return kept;
end $$;

-- Fills the sums of open data that moved at that moment, and of declared figures once; empties those that tell too much. "kin" have a
-- figure in common with "kin_of"; a "whole" adds what is also shown as its "part".
create or replace function benchmark_sum(of_period integer, of_indicators text[], kin_of text[], kin text[], wholes text[], parts text[],
                              of_day date, of_moment timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set jit = off set enable_nestloop = off as $$
declare
    changed integer;
    emptied integer;
    parted integer;
    decided boolean := exists (select from benchmark_band where period = of_period and indicator = any (of_indicators) and summed_at < of_moment);
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
      and (band.counted_at = of_moment and band.hidden_because is null and (summed.open or not decided)
           or summed.tells and band.sum_numerator is not null);

    update benchmark_band as band set summed_at = of_moment
    where band.period = of_period and band.indicator = any (of_indicators) and not band.open and band.summed_at is null;

    loop
        update benchmark_band as band set sum_numerator = null, sum_denominator = null
        from unnest(wholes, parts) as pair (whole, part)
        where band.period = of_period and band.indicator = pair.whole and band.sum_numerator is not null and not band.open
          and not exists (select from benchmark_band as one where one.period = of_period and one.indicator = pair.part
                          and one.peer_group_id = band.peer_group_id and one.sum_numerator is not null);
        get diagnostics changed = row_count;
        -- Who is behind exactly the same sums, of all that lean on each other's figures.
        with recursive leaning as (
            select one, other from unnest(kin_of || wholes, kin || parts) as pair (one, other)
            union select other, one from unnest(kin_of || wholes, kin || parts) as pair (one, other)
        ),
        reached (indicator, other) as (
            select indicator, indicator from unnest(of_indicators) as indicator
            union select reached.indicator, leaning.other from reached join leaning on leaning.one = reached.other
        ),
        family as materialized (select indicator, min(other) as family from reached group by indicator),
        shown as materialized (
            select band.indicator, band.peer_group_id, peer_group.system, peer_group.code, band.n
            from benchmark_band as band join peer_group on peer_group.id = band.peer_group_id
            where band.period = of_period and band.indicator = any (of_indicators) and band.sum_numerator is not null and not band.open
        ),
        behind as materialized (
            select family.family, contributions.organisation_id,
                   array_agg(shown.peer_group_id || shown.indicator order by shown.peer_group_id, shown.indicator) as sums
            from benchmark_contributions(of_period, of_indicators, of_day) as contributions
            join family on family.indicator = contributions.indicator
            join peer_group_member as member on member.organisation_id = contributions.organisation_id
            join shown on shown.indicator = contributions.indicator and shown.peer_group_id = member.peer_group_id
            where not contributions.known
            group by family.family, contributions.organisation_id
        ),
        alone as materialized (select family, sums from behind group by family, sums having count(*) < 5),
        dropped as (
            select distinct on (alone.family, alone.sums) shown.indicator, shown.peer_group_id
            from alone
            join family on family.family = alone.family
            join shown on shown.indicator = family.indicator
                and exists (select from unnest(alone.sums) as one where starts_with(one, shown.peer_group_id::text))
            order by alone.family, alone.sums, shown.n, shown.system desc, shown.indicator, shown.code
        )
        update benchmark_band as band set sum_numerator = null, sum_denominator = null
        from dropped where band.period = of_period and band.indicator = dropped.indicator and band.peer_group_id = dropped.peer_group_id;
        get diagnostics parted = row_count;
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
        exit when changed + emptied + parted = 0;
    end loop;
end $$;
