-- Two administrators who leave at once would each still see the other: the lock makes the second look again.
create function keep_an_administrator() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('administrators ' || old.organisation_id, 0));
    if exists (select from person where id = old.person_id and locked_at is null)
        and exists (select from organisation where id = old.organisation_id and valid_until is null)
        and not exists (select from membership join person on person.id = membership.person_id
                        where organisation_id = old.organisation_id and role = old.role and locked_at is null) then
        raise exception 'organisation % keeps an administrator', old.organisation_id
            using errcode = 'restrict_violation', constraint = 'membership_keeps_an_administrator';
    end if;
    return null;
end $$;
create trigger membership_keeps_an_administrator after delete on membership
    for each row when (old.role in ('AUTHORITY_ADMINISTRATOR', 'SUPPLIER_ADMINISTRATOR', 'VICTOR_ADMINISTRATOR'))
    execute function keep_an_administrator();
