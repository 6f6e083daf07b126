-- A practice organisation is put back to what was invented for it, by empty_practice_organisation() and nobody else.
create or replace function keep_submitted_scores() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    if tg_op = 'UPDATE' and new.state = 'OPEN' and new.version = old.version + 1
       and (new.organisation_id, new.id, new.round_id, new.questionnaire_version_id, new.type, new.started_at, new.inhabitants,
            new.previous_organisation_id, new.previous_id)
           is not distinct from (old.organisation_id, old.id, old.round_id, old.questionnaire_version_id, old.type, old.started_at, old.inhabitants,
            old.previous_organisation_id, old.previous_id) then
        return new;
    end if;
    if tg_op = 'DELETE' and current_user <> 'vlavirgem_app'
       and exists (select from organisation where id = old.organisation_id and kind = 'PRACTICE') then
        return old;
    end if;
    raise exception 'measurement % is submitted and never changes', old.id using errcode = 'restrict_violation';
end $$;
