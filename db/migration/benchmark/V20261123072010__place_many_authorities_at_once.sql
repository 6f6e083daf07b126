-- As benchmark_places says of one organisation, of many the caller reads: each group is put in order once.
create function benchmark_places(of_organisations uuid[], of_period integer)
    returns table (organisation_id uuid, indicator text, peer_group_id uuid, lower integer, equal integer, n integer, counted_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off set enable_nestloop = off as $$
with own as materialized (
    select member.organisation_id, member.peer_group_id
    from peer_group_member as member join peer_group on peer_group.id = member.peer_group_id
    where peer_group.year = of_period and member.organisation_id = any (of_organisations)
      and member.organisation_id = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[])
),
standing as materialized (
    select value.organisation_id, band.indicator, band.peer_group_id, band.counted_at,
           (rank() over ordered - 1)::integer as lower,
           (count(*) over (partition by band.indicator, band.peer_group_id, value.compared))::integer as equal,
           (count(*) over (partition by band.indicator, band.peer_group_id))::integer as n
    from benchmark_band as band
    join peer_group_member as member on member.peer_group_id = band.peer_group_id
    join benchmark_value as value on value.organisation_id = member.organisation_id and value.indicator = band.indicator
    where band.period = of_period and band.hidden_because is null and value.period = of_period and value.standing = 'SUBMITTED'
      and band.peer_group_id in (select own.peer_group_id from own)
    window ordered as (partition by band.indicator, band.peer_group_id order by value.compared)
)
select standing.organisation_id, standing.indicator, standing.peer_group_id, standing.lower, standing.equal, standing.n, standing.counted_at
from standing
join own on own.organisation_id = standing.organisation_id and own.peer_group_id = standing.peer_group_id
left join benchmark_place as place on place.organisation_id = standing.organisation_id and place.period = of_period
    and place.indicator = standing.indicator and place.peer_group_id = standing.peer_group_id
where place.kept_at is null or place.kept_at < standing.counted_at
$$;

create or replace function benchmark_places(of_organisation uuid, of_period integer)
    returns table (indicator text, peer_group_id uuid, lower integer, equal integer, n integer, counted_at timestamptz)
    language sql stable set search_path = pg_catalog, public, pg_temp as $$
select indicator, peer_group_id, lower, equal, n, counted_at from benchmark_places(array[of_organisation], of_period)
$$;

revoke execute on function benchmark_places(uuid[], integer) from public;
grant execute on function benchmark_places(uuid[], integer) to vlavirgem_app;
grant create on schema public to vlavirgem_stats;
alter function benchmark_places(uuid[], integer) owner to vlavirgem_stats;
-- It only asks the other one, which looks past the policies for it.
alter function benchmark_places(uuid, integer) owner to vlavirgem_owner;
revoke create on schema public from vlavirgem_stats;
