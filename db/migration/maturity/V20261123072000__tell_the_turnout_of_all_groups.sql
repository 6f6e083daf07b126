-- How many took part in a round, of each group at once: as peer_participation says of the groups of one organisation.
create function peer_turnout(of_round uuid) returns table (peer_group_id uuid, n integer, hidden boolean)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
select peer_group_id, n, hidden
from peer_group_counts(of_round, array['SIZE', 'SIZE_RANGE', 'FACILITY', 'PROVINCE', 'REGION', 'FLANDERS'], '{}')
$$;
revoke execute on function peer_turnout from public;
grant execute on function peer_turnout to vlavirgem_app;
grant create on schema public to vlavirgem_stats;
alter function peer_turnout owner to vlavirgem_stats;
revoke create on schema public from vlavirgem_stats;
