-- What of a group of authorities may leave, and what it came to. Owned by the role that reads the values of all; the
-- application may only ask for a stand to be kept. Why these rules: docs/decisions/014.

grant select on benchmark_value, benchmark_gap, benchmark_shown, benchmark_place to vlavirgem_stats;
grant select (closes_on, closed_on) on measurement_round to vlavirgem_stats;
grant select (id, round_id, organisation_id, until) on round_extension to vlavirgem_stats;
grant execute on function round_is_over_after to vlavirgem_stats;

-- Type 7: between two of a row, in proportion.
create function benchmark_quantile(sorted numeric[], part numeric) returns numeric
    language sql immutable parallel safe set search_path = pg_catalog, public, pg_temp as $$
select lower + (place - floor(place)) * (coalesce(sorted[floor(place)::integer + 2], lower) - lower)
from (select (cardinality(sorted) - 1) * part as place) as at, lateral (select sorted[floor(place)::integer + 1] as lower) as below
$$;

-- To so many significant digits: what one authority has is not recognised in the boundary of a band.
create function benchmark_rounded(value numeric, digits integer) returns numeric
    language sql stable parallel safe set search_path = pg_catalog, public, pg_temp as $$
select to_char(value, '9.' || repeat('9', digits - 1) || 'EEEE')::numeric
$$;

-- What counts in a period: handed in by authorities that are in groups of that year, once their round is over; and open data.
create function benchmark_contributions(of_period integer, of_indicators text[], of_day date)
    returns table (indicator text, organisation_id uuid, numerator numeric, denominator numeric, compared numeric,
                   changed_at timestamptz, open boolean, known boolean)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
select value.indicator, value.organisation_id, value.numerator, value.denominator, value.compared, value.changed_at,
       value.source = 'IMPORT',
       exists (select from benchmark_shown as shown
               where shown.organisation_id = value.organisation_id and shown.indicator = value.indicator
                 and shown.period = value.period and shown.until >= of_day)
from benchmark_value as value
where value.period = of_period and value.indicator = any (of_indicators) and value.standing = 'SUBMITTED'
  and (value.source = 'IMPORT' or exists (
      select from measurement_round as round where round.year = of_period and round_is_over_after(round.id) < of_day))
  and exists (select from peer_group_member as member join peer_group on peer_group.id = member.peer_group_id
              where member.organisation_id = value.organisation_id and peer_group.year = of_period and peer_group.system = 'FLANDERS')
$$;

-- Of each fixed group of the year: how many count, why it is hidden if it is, and how many changed since it was last shown.
-- Contributors who show their figure by name are no secret: the others must be none, or enough to hide each other. The
-- subject '' stands for declaring anything at all.
create function benchmark_judge(of_period integer, of_indicators text[], of_day date)
    returns table (indicator text, peer_group_id uuid, open boolean, n integer, hidden_because text, changed integer)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
with marked as materialized (
    select numbered.id, numbered.system, numbered.code, numbered.place, set_bit(repeat('0', 256)::bit(256), numbered.place, 1) as mark
    from (
        select id, system, code, row_number() over (order by id)::integer - 1 as place from peer_group
        where year = of_period and system in ('SIZE', 'SIZE_RANGE', 'FACILITY', 'PROVINCE', 'REGION', 'FLANDERS')
    ) as numbered
),
contribution as materialized (
    select contributions.indicator, contributions.organisation_id, contributions.changed_at, contributions.open, contributions.known
    from benchmark_contributions(of_period, of_indicators, of_day) as contributions
    union all
    select distinct '', value.organisation_id, null::timestamptz, false, false
    from benchmark_value as value
    where value.period = of_period and value.standing = 'SUBMITTED' and value.source <> 'IMPORT'
),
-- Authorities that are in exactly the same groups make a cell; counting cells is counting far fewer.
celled as materialized (
    select organisation_id, marks, dense_rank() over (order by marks)::integer as cell
    from (select member.organisation_id, bit_or(marked.mark) as marks
          from marked join peer_group_member as member on member.peer_group_id = marked.id
          group by member.organisation_id) as seated
),
counted as (
    select contribution.indicator, celled.cell, bool_and(contribution.open) as open, count(*)::integer as n,
           (count(*) filter (where not contribution.known and not contribution.open))::integer as secret
    from contribution join celled on celled.organisation_id = contribution.organisation_id
    group by contribution.indicator, celled.cell
),
seat as materialized (
    select cells.cell, cells.marks, marked.place
    from (select distinct cell, marks from celled) as cells join marked on get_bit(cells.marks, marked.place) = 1
),
sized as materialized (
    select summed.indicator, summed.open, summed.n, summed.secret, summed.shared, marked.*
    from (
        select counted.indicator, seat.place, bool_and(counted.open) as open, sum(counted.n)::integer as n,
               sum(counted.secret)::integer as secret, bit_and(seat.marks) filter (where counted.secret > 0) as shared
        from counted join seat on seat.cell = counted.cell
        group by counted.indicator, seat.place
    ) as summed
    join marked on marked.place = summed.place
),
judged as materialized (
    select small.*, case
        when small.open then null
        when small.n < 5 or small.secret between 1 and 4 then 'FEW'
        when exists (select from sized as large where large.indicator = small.indicator
                     and large.secret - small.secret between 1 and 4 and get_bit(small.shared, large.place) = 1) then 'TELLS'
    end as because
    from sized as small
),
-- Who is in Flanders and in no shown group of the system; when they are one to four, another group must hide with them.
remainder as (
    select judged.indicator, judged.system, coalesce(flanders.secret - sum(judged.secret) filter (where judged.because is null), 0) as secret
    from judged join sized as flanders on flanders.indicator = judged.indicator and flanders.system = 'FLANDERS'
    where judged.system <> 'SIZE_RANGE'
    group by judged.indicator, judged.system, flanders.secret
),
decided as materialized (
    select judged.indicator, judged.id, judged.open, judged.n, coalesce(judged.because, case
        when not judged.open and remainder.secret between 1 and 4 and row_number() over (
            partition by judged.indicator, judged.system order by judged.because is not null, judged.n, judged.code collate "C") = 1
        then 'REMAINDER' end) as because
    from judged left join remainder on remainder.indicator = judged.indicator and remainder.system = judged.system
),
moved as (
    select band.indicator, band.peer_group_id, count(distinct touched.organisation_id)::integer as changed
    from (select contribution.indicator, contribution.organisation_id, contribution.changed_at from contribution where contribution.indicator <> ''
          union all
          select gap.indicator, gap.organisation_id, gap.changed_at from benchmark_gap as gap
          where gap.period = of_period and gap.indicator = any (of_indicators)) as touched
    join peer_group_member as member on member.organisation_id = touched.organisation_id
    join benchmark_band as band on band.period = of_period and band.indicator = touched.indicator and band.peer_group_id = member.peer_group_id
    where touched.changed_at > band.counted_at
    group by band.indicator, band.peer_group_id
)
select decided.indicator, decided.id, decided.open, decided.n,
       case when decided.open then null else coalesce(decided.because, taking_part.because) end, coalesce(moved.changed, 0)
from decided
left join decided as taking_part on taking_part.indicator = '' and taking_part.id = decided.id
left join moved on moved.indicator = decided.indicator and moved.peer_group_id = decided.id
where decided.indicator <> ''
$$;

-- What the contributors of a group came to, not rounded: for checking by another tool, and for what is kept.
create function benchmark_exact(of_period integer, of_indicators text[], of_day date)
    returns table (indicator text, peer_group_id uuid, n integer, p10 numeric, p25 numeric, median numeric, p75 numeric, p90 numeric,
                   lowest numeric, highest numeric)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
select rows.indicator, rows.peer_group_id, cardinality(sorted), benchmark_quantile(sorted, 0.1), benchmark_quantile(sorted, 0.25),
       benchmark_quantile(sorted, 0.5), benchmark_quantile(sorted, 0.75), benchmark_quantile(sorted, 0.9), sorted[1], sorted[cardinality(sorted)]
from (
    select contributions.indicator, member.peer_group_id, array_agg(contributions.compared order by contributions.compared) as sorted
    from benchmark_contributions(of_period, of_indicators, of_day) as contributions
    join peer_group_member as member on member.organisation_id = contributions.organisation_id
    join peer_group on peer_group.id = member.peer_group_id
    where peer_group.year = of_period and peer_group.system in ('SIZE', 'SIZE_RANGE', 'FACILITY', 'PROVINCE', 'REGION', 'FLANDERS')
    group by contributions.indicator, member.peer_group_id
) as rows
$$;

-- Keeps a stand. What must hide hides at once. What was shown moves only when nobody or six and more changed since, so that
-- nobody reads a correction from the difference; all of Flanders not while one to five changed in the size classes that stay.
create function benchmark_keep(of_period integer, of_indicators text[], of_day date, of_moment timestamptz) returns integer
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
        sum_numerator = null, sum_denominator = null, kept_at = excluded.kept_at, counted_at = excluded.counted_at;
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

-- How many had less and how many as much as an organisation the caller reads, in the groups of its own that are shown, as far
-- as the stand moved since that was last kept.
create function benchmark_places(of_organisation uuid, of_period integer)
    returns table (indicator text, peer_group_id uuid, lower integer, equal integer, n integer, counted_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off set enable_nestloop = off as $$
with own as materialized (
    select band.indicator, band.peer_group_id, band.counted_at, value.compared
    from peer_group_member as member
    join peer_group on peer_group.id = member.peer_group_id and peer_group.year = of_period
    join benchmark_band as band on band.peer_group_id = member.peer_group_id and band.period = of_period and band.hidden_because is null
    join benchmark_value as value on value.organisation_id = member.organisation_id and value.indicator = band.indicator
        and value.period = of_period and value.standing = 'SUBMITTED'
    left join benchmark_place as place on place.organisation_id = member.organisation_id and place.period = of_period
        and place.indicator = band.indicator and place.peer_group_id = member.peer_group_id
    where member.organisation_id = of_organisation
      and of_organisation = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[])
      and (place.kept_at is null or place.kept_at < band.counted_at)
)
select own.indicator, own.peer_group_id, (count(*) filter (where peer.compared < own.compared))::integer,
       (count(*) filter (where peer.compared = own.compared))::integer, count(*)::integer, own.counted_at
from own
join peer_group_member as member on member.peer_group_id = own.peer_group_id
join benchmark_value as peer on peer.organisation_id = member.organisation_id and peer.indicator = own.indicator
where peer.period = of_period and peer.standing = 'SUBMITTED'
group by own.indicator, own.peer_group_id, own.counted_at
$$;

revoke execute on function benchmark_quantile, benchmark_rounded, benchmark_contributions, benchmark_judge, benchmark_exact, benchmark_keep,
    benchmark_places from public;
grant execute on function benchmark_quantile, benchmark_rounded to vlavirgem_stats;
grant execute on function benchmark_keep, benchmark_places to vlavirgem_app;
grant create on schema public to vlavirgem_stats;
alter function benchmark_contributions owner to vlavirgem_stats;
alter function benchmark_judge owner to vlavirgem_stats;
alter function benchmark_exact owner to vlavirgem_stats;
alter function benchmark_keep owner to vlavirgem_stats;
alter function benchmark_places owner to vlavirgem_stats;
revoke create on schema public from vlavirgem_stats;
