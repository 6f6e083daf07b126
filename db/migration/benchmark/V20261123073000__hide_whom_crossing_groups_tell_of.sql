-- What a solver found (SuppressionSolverTest): quartiles of few who nearly all have the same tell whoever has something else what
-- the others have; and where few gave a figure, groups that cross each other tell of one by the boundaries of all of them.

-- As before, and whether everybody may know the figure. Who shows it to some hides nobody from these, and is hidden from all others: what is
-- told must hold for both.
drop function benchmark_contributions(integer, text[], date);
create function benchmark_contributions(of_period integer, of_indicators text[], of_day date)
    returns table (indicator text, organisation_id uuid, numerator numeric, denominator numeric, compared numeric,
                   changed_at timestamptz, open boolean, known boolean, veiled boolean)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
select value.indicator, value.organisation_id, value.numerator, value.denominator, value.compared, value.changed_at,
       value.source = 'IMPORT', shown.somebody is not null, value.source <> 'IMPORT' and shown.everybody is not true
from benchmark_value as value
left join (select shown.organisation_id, shown.indicator, true as somebody, bool_or(shown.scope = 'PUBLIC') as everybody
           from benchmark_shown as shown
           where shown.period = of_period and shown.until >= of_day group by shown.organisation_id, shown.indicator) as shown
    on shown.organisation_id = value.organisation_id and shown.indicator = value.indicator
where value.period = of_period and value.indicator = any (of_indicators) and value.standing = 'SUBMITTED'
  and (value.source = 'IMPORT' or exists (
      select from measurement_round as round where round.year = of_period and round_is_over_after(round.id) < of_day))
  and exists (select from peer_group_member as member join peer_group on peer_group.id = member.peer_group_id
              where member.organisation_id = value.organisation_id and peer_group.year = of_period and peer_group.system = 'FLANDERS')
$$;
comment on function benchmark_contributions is 'what counts in a period; "known" is shown by name to somebody, "veiled" not to everybody';
revoke execute on function benchmark_contributions from public;

-- Whether those of a group whom nobody knows are alike, but for one who may be asking, while everybody above the highest boundary
-- that is shown could be known.
create function benchmark_is_alike(secrets numeric[], n integer) returns boolean
    language sql immutable parallel safe set search_path = pg_catalog, public, pg_temp as $$
select coalesce(n - 1 - ceil((n - 1) * case when n >= 30 then 0.9 else 0.75 end) < n - m + 2
    and (secrets[m - 1] - secrets[1] <= secrets[m - 1] / 10 or secrets[m] - secrets[2] <= secrets[m] / 10), false)
from (select cardinality(secrets) as m) as counted
$$;
revoke execute on function benchmark_is_alike from public;
grant execute on function benchmark_is_alike to vlavirgem_stats;

-- How many changed whom a reader does not know, where that can be one to five: for the one who knows most, or for the one who knows least.
create function benchmark_moved(secret integer, veiled integer) returns integer
    language sql immutable parallel safe set search_path = pg_catalog, public, pg_temp as $$
select case when secret >= 6 or veiled = 0 then secret else least(greatest(secret, 1), 5) end
$$;
revoke execute on function benchmark_moved from public;
grant execute on function benchmark_moved to vlavirgem_stats;

-- Of each fixed group of the year: how many count, why it is hidden if it is, how many whom nobody knows changed since it was last
-- shown, and how many in all. Contributors who show their figure by name to somebody are no secret: the others must be enough to hide each
-- other, or none of them is veiled to anybody either. The subject '' stands for declaring anything at all.
drop function benchmark_judge(integer, text[], date);
create function benchmark_judge(of_period integer, of_indicators text[], of_day date)
    returns table (indicator text, peer_group_id uuid, open boolean, n integer, hidden_because text, changed integer, touched integer)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
with marked as materialized (
    select numbered.id, numbered.system, numbered.code, numbered.place, set_bit(repeat('0', 256)::bit(256), numbered.place, 1) as mark
    from (
        select id, system, code, row_number() over (order by id)::integer - 1 as place from peer_group
        where year = of_period and system in ('SIZE', 'SIZE_RANGE', 'FACILITY', 'PROVINCE', 'REGION', 'FLANDERS')
    ) as numbered
),
contribution as materialized (
    select contributions.indicator, contributions.organisation_id, contributions.compared, contributions.changed_at, contributions.open,
           contributions.known, contributions.veiled
    from benchmark_contributions(of_period, of_indicators, of_day) as contributions
    union all
    select distinct '', value.organisation_id, null::numeric, null::timestamptz, false, false, true
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
           (count(*) filter (where not contribution.known and not contribution.open))::integer as secret,
           (count(*) filter (where contribution.veiled))::integer as veiled
    from contribution join celled on celled.organisation_id = contribution.organisation_id
    group by contribution.indicator, celled.cell
),
seat as materialized (
    select cells.cell, cells.marks, marked.place
    from (select distinct cell, marks from celled) as cells join marked on get_bit(cells.marks, marked.place) = 1
),
sized as materialized (
    select summed.indicator, summed.open, summed.n, summed.secret, summed.shared, summed.veiled, summed.shared_by_veiled, marked.*
    from (
        select counted.indicator, seat.place, bool_and(counted.open) as open, sum(counted.n)::integer as n,
               sum(counted.secret)::integer as secret, bit_and(seat.marks) filter (where counted.secret > 0) as shared,
               sum(counted.veiled)::integer as veiled, bit_and(seat.marks) filter (where counted.veiled > 0) as shared_by_veiled
        from counted join seat on seat.cell = counted.cell
        group by counted.indicator, seat.place
    ) as summed
    join marked on marked.place = summed.place
),
alike as materialized (
    select contribution.indicator, member.peer_group_id
    from contribution join peer_group_member as member on member.organisation_id = contribution.organisation_id
    join marked on marked.id = member.peer_group_id
    where not contribution.open and contribution.indicator <> ''
    group by contribution.indicator, member.peer_group_id
    having benchmark_is_alike(array_agg(contribution.compared order by contribution.compared) filter (where not contribution.known), count(*)::integer)
        or benchmark_is_alike(array_agg(contribution.compared order by contribution.compared) filter (where contribution.veiled), count(*)::integer)
),
judged as materialized (
    select small.*, case
        when small.open then null
        when small.n < 5 or small.secret < 5 and small.veiled > 0 then 'FEW'
        when exists (select from sized as large
                     where large.indicator = small.indicator and get_bit(small.shared, large.place) = 1 and large.secret - small.secret < 5
                       and not (large.veiled = small.veiled and get_bit(small.shared_by_veiled, large.place) = 1)) then 'TELLS'
        when exists (select from alike where alike.indicator = small.indicator and alike.peer_group_id = small.id) then 'TELLS'
        when small.system in ('FACILITY', 'PROVINCE', 'REGION') and not exists (
            select from sized as flanders where flanders.indicator = small.indicator and flanders.system = 'FLANDERS' and flanders.secret >= 50) then 'TELLS'
    end as because
    from sized as small
),
-- Who is in Flanders and in no shown group of the system; when they are one to four, another group must hide with them.
remainder as (
    select judged.indicator, judged.system, coalesce(flanders.secret - sum(judged.secret) filter (where judged.because is null), 0) as secret,
           coalesce(flanders.veiled - sum(judged.veiled) filter (where judged.because is null), 0) as veiled
    from judged join sized as flanders on flanders.indicator = judged.indicator and flanders.system = 'FLANDERS'
    where judged.system <> 'SIZE_RANGE'
    group by judged.indicator, judged.system, flanders.secret, flanders.veiled
),
decided as materialized (
    select judged.indicator, judged.id, judged.open, judged.n, coalesce(judged.because, case
        when not judged.open and remainder.secret < 5 and remainder.veiled > 0 and row_number() over (
            partition by judged.indicator, judged.system order by judged.because is not null, judged.secret < 5, judged.n, judged.code collate "C") = 1
        then 'REMAINDER' end) as because
    from judged left join remainder on remainder.indicator = judged.indicator and remainder.system = judged.system
),
moved as (
    select band.indicator, band.peer_group_id, count(distinct touched.organisation_id)::integer as touched,
           (count(distinct touched.organisation_id) filter (where not touched.known))::integer as secret,
           (count(distinct touched.organisation_id) filter (where touched.veiled))::integer as veiled
    from (select contribution.indicator, contribution.organisation_id, contribution.changed_at, contribution.known, contribution.veiled
          from contribution where contribution.indicator <> ''
          union all
          select gap.indicator, gap.organisation_id, gap.changed_at, false, true from benchmark_gap as gap
          where gap.period = of_period and gap.indicator = any (of_indicators)) as touched
    join peer_group_member as member on member.organisation_id = touched.organisation_id
    join benchmark_band as band on band.period = of_period and band.indicator = touched.indicator and band.peer_group_id = member.peer_group_id
    where touched.changed_at > band.counted_at
    group by band.indicator, band.peer_group_id
)
select decided.indicator, decided.id, decided.open, decided.n,
       case when decided.open then null else coalesce(decided.because, taking_part.because) end, benchmark_moved(coalesce(moved.secret, 0), coalesce(moved.veiled, 0)), coalesce(moved.touched, 0)
from decided
left join decided as taking_part on taking_part.indicator = '' and taking_part.id = decided.id
left join moved on moved.indicator = decided.indicator and moved.peer_group_id = decided.id
where decided.indicator <> ''
$$;
revoke execute on function benchmark_judge from public;
grant create on schema public to vlavirgem_stats;
alter function benchmark_judge owner to vlavirgem_stats;
alter function benchmark_contributions owner to vlavirgem_stats;
revoke create on schema public from vlavirgem_stats;

-- How many had less and how many as much as organisations the caller reads, in the groups of their own that are shown, as far as the
-- stand moved since that was last kept; not to whom all others, or all but one, have as much: that would tell what these have.
drop function benchmark_places(uuid, integer);
drop function benchmark_places(uuid[], integer);
create function benchmark_places(of_organisations uuid[], of_period integer, of_day date)
    returns table (organisation_id uuid, indicator text, peer_group_id uuid, lower integer, equal integer, n integer, counted_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off set enable_nestloop = off as $$
with own as materialized (
    select member.organisation_id, member.peer_group_id
    from peer_group_member as member join peer_group on peer_group.id = member.peer_group_id
    where peer_group.year = of_period and member.organisation_id = any (of_organisations)
      and member.organisation_id = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[])
),
standing as materialized (
    select value.organisation_id, band.indicator, band.peer_group_id, band.counted_at, value.source = 'IMPORT' as open,
           (rank() over ordered - 1)::integer as lower,
           (count(*) over alike)::integer as equal,
           (count(*) over whole)::integer as n,
           count(*) filter (where shown.indicator is null) over whole - count(*) filter (where shown.indicator is null) over alike as strangers
    from benchmark_band as band
    join peer_group_member as member on member.peer_group_id = band.peer_group_id
    join benchmark_value as value on value.organisation_id = member.organisation_id and value.indicator = band.indicator
    left join (select distinct shown.organisation_id, shown.indicator from benchmark_shown as shown
               where shown.period = of_period and shown.until >= of_day) as shown
        on shown.organisation_id = value.organisation_id and shown.indicator = value.indicator
    where band.period = of_period and band.hidden_because is null and value.period = of_period and value.standing = 'SUBMITTED'
      and band.peer_group_id in (select own.peer_group_id from own)
    window whole as (partition by band.indicator, band.peer_group_id),
           alike as (partition by band.indicator, band.peer_group_id, value.compared),
           ordered as (partition by band.indicator, band.peer_group_id order by value.compared)
)
select standing.organisation_id, standing.indicator, standing.peer_group_id, standing.lower, standing.equal, standing.n, standing.counted_at
from standing
join own on own.organisation_id = standing.organisation_id and own.peer_group_id = standing.peer_group_id
left join benchmark_place as place on place.organisation_id = standing.organisation_id and place.period = of_period
    and place.indicator = standing.indicator and place.peer_group_id = standing.peer_group_id
where (place.kept_at is null or place.kept_at < standing.counted_at) and (standing.open or standing.strangers >= 2)
$$;
revoke execute on function benchmark_places from public;
grant execute on function benchmark_places to vlavirgem_app;
grant create on schema public to vlavirgem_stats;
alter function benchmark_places owner to vlavirgem_stats;
revoke create on schema public from vlavirgem_stats;
