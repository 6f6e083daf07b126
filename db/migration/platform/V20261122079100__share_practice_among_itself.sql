-- Invented data never reaches an authority that works with real ones, nor the other way round.
create function keep_sharing_apart() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    if (select count(distinct kind = 'PRACTICE') from organisation where id in (new.organisation_id, new.grantee_id)) > 1 then
        raise exception 'organisation % shares nothing with %: one of both is for practice', new.organisation_id, new.grantee_id
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger share_door_keeps_practice_apart before insert on share_door
    for each row when (new.grantee_id is not null) execute function keep_sharing_apart();

create or replace function keep_decision() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    if tg_op = 'DELETE' and current_user <> 'vlavirgem_app'
       and exists (select from organisation where id = old.organisation_id and kind = 'PRACTICE') then
        return old;
    end if;
    raise exception 'approval % is decided and never changes', old.id using errcode = 'restrict_violation';
end $$;
