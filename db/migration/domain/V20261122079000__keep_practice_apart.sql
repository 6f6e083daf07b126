alter table organisation drop constraint organisation_kind_is_known;
alter table organisation add constraint organisation_kind_is_known check (kind in
    ('LOCAL_AUTHORITY', 'PROVINCE', 'INTERMUNICIPAL_BODY', 'EMERGENCY_ZONE', 'SUPPLIER', 'GOVERNMENT', 'ASSOCIATION', 'MODEL', 'PRACTICE'));
alter table organisation add constraint organisation_practice_says_so check (kind <> 'PRACTICE' or name like 'Oefengemeente %');

-- What is final elsewhere can be emptied in a practice organisation, so no organisation ever becomes one.
create function keep_practice_apart() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    raise exception 'organisation % is % for good', old.id, old.kind using errcode = 'restrict_violation';
end $$;
create trigger organisation_practice_is_for_good before update on organisation
    for each row when (old.kind <> new.kind and 'PRACTICE' in (old.kind, new.kind)) execute function keep_practice_apart();

create function keep_peers_counted() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    if not exists (select from counted_organisation where id = new.organisation_id) then
        raise exception 'organisation % counts nowhere and is nobody''s peer', new.organisation_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger peer_group_member_counts before insert on peer_group_member
    for each row execute function keep_peers_counted();
