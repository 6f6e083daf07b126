-- What leaves a group of peers: how many there are and the quartiles, of groups large enough to hide in. Owned by the role
-- that reads the outcomes of all; the application may only call. Why these rules: docs/decisions/009.

grant select on peer_group, peer_group_member to vlavirgem_stats;
grant select (id, year) on measurement_round to vlavirgem_stats;
grant select (organisation_id, round_id, state) on measurement to vlavirgem_stats;
grant select (organisation_id, round_id, subject, value, base) on measurement_outcome to vlavirgem_stats;

-- Of each group of these systems, in the round's year: how many count and whether that is too few to show.
-- The subject '' stands for taking part at all.
create function peer_group_counts(of_round uuid, of_systems text[], of_subjects text[])
    returns table (subject text, peer_group_id uuid, n integer, hidden boolean)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
with participant as (
    select member.organisation_id, array_agg(peer_group.id order by peer_group.id) as groups
    from measurement_round as round
    join peer_group on peer_group.year = round.year
    join peer_group_member as member on member.peer_group_id = peer_group.id
    join measurement on measurement.round_id = round.id and measurement.organisation_id = member.organisation_id
    where round.id = of_round and measurement.state = 'SUBMITTED'
    group by member.organisation_id
),
-- Participants that are in exactly the same groups make a cell; counting cells is counting far fewer.
celled as materialized (
    select organisation_id, groups, dense_rank() over (order by groups) as cell from participant
),
counted as (
    select '' as subject, cell, count(*) as n from celled group by cell
    union all
    select outcome.subject, celled.cell, count(*)
    from measurement_outcome as outcome join celled on celled.organisation_id = outcome.organisation_id
    where outcome.round_id = of_round and outcome.subject = any (of_subjects)
    group by outcome.subject, celled.cell
),
seat as materialized (
    select cells.cell, peer_group.id as peer_group_id, peer_group.system, peer_group.code
    from (select distinct on (cell) cell, groups from celled order by cell) as cells
    join peer_group on peer_group.id = any (cells.groups)
),
sized as materialized (
    select counted.subject, seat.peer_group_id, seat.system, seat.code, sum(counted.n)::integer as n
    from counted join seat on seat.cell = counted.cell
    group by counted.subject, seat.peer_group_id, seat.system, seat.code
),
-- Another group that holds all who count here, and one to four more.
betrayed as (
    select small.subject, small.peer_group_id
    from sized as small
    join (
        select counted.subject, inner_seat.peer_group_id as small_id, outer_seat.peer_group_id as large_id, sum(counted.n) as shared
        from counted
        join seat as inner_seat on inner_seat.cell = counted.cell and inner_seat.system = any (of_systems)
        join seat as outer_seat on outer_seat.cell = counted.cell and outer_seat.peer_group_id <> inner_seat.peer_group_id
        group by counted.subject, inner_seat.peer_group_id, outer_seat.peer_group_id
    ) as overlap on overlap.subject = small.subject and overlap.small_id = small.peer_group_id and overlap.shared = small.n
    join sized as large on large.subject = small.subject and large.peer_group_id = overlap.large_id and large.n - small.n between 1 and 4
),
judged as (
    select sized.*, sized.n < 5 or exists (
        select from betrayed where betrayed.subject = sized.subject and betrayed.peer_group_id = sized.peer_group_id
    ) as hidden
    from sized where sized.system = any (of_systems)
),
-- Who is in Flanders and in no shown group of the system; when they are one to four, another group must hide with them.
remainder as (
    select judged.subject, judged.system, flanders.n - sum(judged.n) filter (where not judged.hidden) as n
    from judged join sized as flanders on flanders.subject = judged.subject and flanders.system = 'FLANDERS'
    where judged.system <> 'SIZE_RANGE'
    group by judged.subject, judged.system, flanders.n
)
select judged.subject, judged.peer_group_id, judged.n,
       judged.hidden or coalesce(remainder.n between 1 and 4, false) and row_number() over (
           partition by judged.subject, judged.system order by judged.hidden, judged.n, judged.code) = 1
from judged left join remainder on remainder.subject = judged.subject and remainder.system = judged.system
$$;

create function peer_statistics(of_round uuid, of_peer_group uuid, of_subjects text[])
    returns table (subject text, hidden boolean, n integer, p25 numeric, median numeric, p75 numeric)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
with judged as materialized (
    select counts.subject, counts.n, bool_or(counts.hidden) filter (where counts.subject = '') over () or counts.hidden as hidden
    from peer_group_counts(of_round, array(select system from peer_group where id = of_peer_group), of_subjects) as counts
    where counts.peer_group_id = of_peer_group
),
band as (
    select outcome.subject,
           percentile_cont(array[0.25, 0.5, 0.75]) within group (order by coalesce(outcome.value / outcome.base, outcome.value)::float8) as quartile
    from measurement_outcome as outcome
    join measurement on measurement.round_id = outcome.round_id and measurement.organisation_id = outcome.organisation_id
    join peer_group_member as member on member.organisation_id = outcome.organisation_id
    where outcome.round_id = of_round and measurement.state = 'SUBMITTED' and member.peer_group_id = of_peer_group
      and outcome.subject = any (array(select judged.subject from judged where not judged.hidden))
    group by outcome.subject
)
select asked.subject, band.subject is null, case when band.subject is not null then judged.n end,
       band.quartile[1]::numeric, band.quartile[2]::numeric, band.quartile[3]::numeric
from (select distinct unnest(of_subjects) as subject) as asked
left join band on band.subject = asked.subject
left join judged on judged.subject = asked.subject
$$;

-- The groups of an organisation the caller reads, with how many took part: that is no secret, what they answered is.
create function peer_participation(of_round uuid, of_organisation uuid)
    returns table (peer_group_id uuid, system text, code text, name text, n integer, hidden boolean)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
select peer_group.id, peer_group.system, peer_group.code, peer_group.name, coalesce(counts.n, 0), coalesce(counts.hidden, true)
from measurement_round as round
join peer_group on peer_group.year = round.year
join peer_group_member as member on member.peer_group_id = peer_group.id
left join peer_group_counts(of_round, array['SIZE', 'SIZE_RANGE', 'FACILITY', 'PROVINCE', 'REGION', 'FLANDERS'], '{}') as counts
    on counts.peer_group_id = peer_group.id
where round.id = of_round and member.organisation_id = of_organisation
  and of_organisation = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[])
$$;

revoke execute on function peer_group_counts, peer_statistics, peer_participation from public;
grant execute on function peer_statistics, peer_participation to vlavirgem_app;

-- A function's owner must be able to make it where it is; only for this moment.
grant create on schema public to vlavirgem_stats;
alter function peer_group_counts owner to vlavirgem_stats;
alter function peer_statistics owner to vlavirgem_stats;
alter function peer_participation owner to vlavirgem_stats;
revoke create on schema public from vlavirgem_stats;
