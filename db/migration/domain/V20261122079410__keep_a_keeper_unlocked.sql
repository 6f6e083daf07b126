-- The portal is kept by administrators of V-ICT-OR: whatever locks one, another who can sign in remains.
create function keep_a_keeper_unlocked() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
    home uuid;
begin
    for home in select organisation_id from membership where person_id = new.id and role = 'VICTOR_ADMINISTRATOR' order by organisation_id loop
        perform pg_advisory_xact_lock(hashtextextended('administrators ' || home, 0));
        if not exists (select from membership join person on person.id = membership.person_id
                       where organisation_id = home and role = 'VICTOR_ADMINISTRATOR' and locked_at is null) then
            raise exception 'organisation % keeps an administrator who can sign in', home
                using errcode = 'restrict_violation', constraint = 'person_keeps_an_unlocked_keeper';
        end if;
    end loop;
    return null;
end $$;
create trigger person_keeps_an_unlocked_keeper after update of locked_at on person
    for each row when (old.locked_at is null and new.locked_at is not null)
    execute function keep_a_keeper_unlocked();
