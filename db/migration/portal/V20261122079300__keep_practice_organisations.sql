create table practice_organisation (
    organisation_id uuid not null constraint practice_organisation_pk primary key
                        constraint practice_organisation_is_an_organisation references organisation,
    profile         text not null constraint practice_organisation_profile_is_known check (profile in ('SMALL', 'MEDIUM', 'LARGE')),
    weekly          boolean not null,
    made_at         timestamptz not null,
    filled_at       timestamptz,
    asked_at        timestamptz
);
comment on table practice_organisation is 'platform: a municipality to practise in: how large, whether it is put back every week, when it was, and since when somebody asks for it';
grant select, insert, update on practice_organisation to vlavirgem_app;

-- Everything the practice organisation of this transaction has, but for its people, their invitations and the audit trail.
-- Tables of tenants come by themselves, those that refer first; a table of another class that belongs here is named.
create function empty_practice_organisation() returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    emptied constant uuid := nullif(current_setting('vlavirgem.organisation', true), '')::uuid;
    doomed regclass;
begin
    if not exists (select from organisation where id = emptied and kind = 'PRACTICE') then
        raise exception 'organisation % is not for practice and keeps what it has', emptied using errcode = 'restrict_violation';
    end if;
    -- Who is writing now ends first, and is emptied as well.
    perform from measurement where organisation_id = emptied order by id for update;
    perform from organisation where id = emptied for update;
    for doomed in
        with recursive kept_of_all as (
            select pg_class.oid from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
              and (obj_description(oid, 'pg_class') like 'tenant:%' and relname not in ('audit_entry', 'vault_keyset')
                   or relname in ('share_door', 'notification', 'api_token'))
        ), depth (oid, level) as (
            select oid, 0 from kept_of_all
            union
            select reference.conrelid, depth.level + 1
            from depth join pg_constraint as reference on reference.confrelid = depth.oid and reference.contype = 'f' and reference.conrelid <> depth.oid
            join kept_of_all on kept_of_all.oid = reference.conrelid
            where depth.level < 20
        )
        select depth.oid::regclass from depth group by depth.oid order by max(level) desc, depth.oid
    loop
        execute format('delete from %s where organisation_id = $1', doomed) using emptied;
    end loop;
    delete from delegate using delegation where delegation.id = delegation_id and authority_id = emptied;
    delete from delegation where authority_id = emptied;
end $$;
revoke execute on function empty_practice_organisation from public;
grant execute on function empty_practice_organisation to vlavirgem_app;
