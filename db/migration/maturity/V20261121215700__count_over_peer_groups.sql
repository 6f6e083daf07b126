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
with marked as materialized (
    select peer_group.id, peer_group.system, peer_group.code, numbered.place,
           set_bit(repeat('0', 256)::bit(256), numbered.place, 1) as mark
    from (
        select peer_group.id, row_number() over (order by peer_group.id)::integer - 1 as place
        from measurement_round as round join peer_group on peer_group.year = round.year
        where round.id = of_round
    ) as numbered
    join peer_group on peer_group.id = numbered.id
),
participant as (
    select member.organisation_id, bit_or(marked.mark) as marks
    from marked
    join peer_group_member as member on member.peer_group_id = marked.id
    join measurement on measurement.round_id = of_round and measurement.organisation_id = member.organisation_id
    where measurement.state = 'SUBMITTED'
    group by member.organisation_id
),
-- Participants that are in exactly the same groups make a cell; counting cells is counting far fewer.
celled as materialized (
    select organisation_id, marks, dense_rank() over (order by marks)::integer as cell from participant
),
counted as (
    select ''::text collate "C" as subject, cell, count(*)::integer as n from celled group by cell
    union all
    select outcome.subject, celled.cell, count(*)::integer
    from measurement_outcome as outcome join celled on celled.organisation_id = outcome.organisation_id
    where outcome.round_id = of_round and outcome.subject = any (of_subjects)
    group by outcome.subject, celled.cell
),
seat as materialized (
    select cells.cell, cells.marks, marked.place
    from (select distinct cell, marks from celled) as cells
    join marked on get_bit(cells.marks, marked.place) = 1
),
-- With the groups that all who count here are in.
sized as materialized (
    select summed.subject, summed.n, summed.shared, marked.*
    from (
        select counted.subject, seat.place, sum(counted.n)::integer as n, bit_and(seat.marks) as shared
        from counted join seat on seat.cell = counted.cell
        group by counted.subject, seat.place
    ) as summed
    join marked on marked.place = summed.place
),
judged as materialized (
    select small.subject, small.id, small.system, small.code, small.n,
           small.n < 5 or exists (
               select from sized as large
               where large.subject = small.subject and large.n - small.n between 1 and 4 and get_bit(small.shared, large.place) = 1
           ) as hidden
    from sized as small
    where small.system = any (of_systems)
),
-- Who is in Flanders and in no shown group of the system; when they are one to four, another group must hide with them.
remainder as (
    select judged.subject, judged.system, flanders.n - sum(judged.n) filter (where not judged.hidden) as n
    from judged join sized as flanders on flanders.subject = judged.subject and flanders.system = 'FLANDERS'
    where judged.system <> 'SIZE_RANGE'
    group by judged.subject, judged.system, flanders.n
)
select judged.subject, judged.id, judged.n,
       judged.hidden or coalesce(remainder.n between 1 and 4, false) and row_number() over (
           partition by judged.subject, judged.system order by judged.hidden, judged.n, judged.code collate "C") = 1
from judged left join remainder on remainder.subject = judged.subject and remainder.system = judged.system
$$;

create function peer_statistics(of_round uuid, of_peer_group uuid, of_subjects text[])
    returns table (subject text, hidden boolean, n integer, p25 numeric, median numeric, p75 numeric)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
with judged as materialized (
    select counts.subject, counts.n, counts.hidden or bool_or(counts.hidden) filter (where counts.subject = '') over () as hidden
    from peer_group_counts(of_round, array(select system from peer_group where id = of_peer_group), of_subjects) as counts
    where counts.peer_group_id = of_peer_group
),
participant as materialized (
    select member.organisation_id
    from peer_group_member as member join measurement on measurement.organisation_id = member.organisation_id
    where member.peer_group_id = of_peer_group and measurement.round_id = of_round and measurement.state = 'SUBMITTED'
),
asked as (
    select wanted.subject, judged.n
    from (select distinct unnest(of_subjects) collate "C" as subject) as wanted
    left join judged on judged.subject = wanted.subject and judged.subject <> '' and not judged.hidden
)
select asked.subject, asked.n is null, asked.n, band.quartile[1]::numeric, band.quartile[2]::numeric, band.quartile[3]::numeric
from asked
left join lateral (
    select percentile_cont(array[0.25, 0.5, 0.75]) within group (order by outcome.value::float8 / coalesce(outcome.base::float8, 1)) as quartile
    from measurement_outcome as outcome join participant on participant.organisation_id = outcome.organisation_id
    where outcome.round_id = of_round and outcome.subject = asked.subject
) as band on asked.n is not null
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
