-- Two suppliers become one: the files the giver brought go along with the sheets they are about.
create function give_proposals(giver uuid, taker uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if taker is distinct from nullif(current_setting('vlavirgem.organisation', true), '')::uuid
       or not coalesce(giver = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[]), false) then
        raise exception 'Files of % are given to % in the scope of both only', giver, taker;
    end if;
    update sheet_proposal set organisation_id = taker where organisation_id = giver;
end $$;
revoke execute on function give_proposals from public;
grant execute on function give_proposals to vlavirgem_app;
