-- As they were, of whom figures are about only.
create or replace function round_participation(of_round uuid)
    returns table (organisation_id uuid, state text, started_at timestamptz, submitted_at timestamptz, done integer)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
select organisation.id, coalesce(measurement.state, 'NONE'), measurement.started_at, measurement.submitted_at,
       case when measurement.state = 'SUBMITTED' then 100
            when measurement.state is null then 0
            when (tile.facts::jsonb ->> 'measurement') = measurement.id::text then
                coalesce(100 * (tile.facts::jsonb ->> 'answered')::integer / nullif((tile.facts::jsonb ->> 'applicable')::integer, 0), 0)
            else 0 end
from measurement_round as round
join counted_organisation as organisation on daterange(organisation.valid_from, organisation.valid_until, '[]') @> round.opens_on
left join measurement on measurement.round_id = round.id and measurement.organisation_id = organisation.id
left join dashboard_tile as tile on tile.organisation_id = organisation.id and tile.tile = 'maturity'
where round.id = of_round
$$;

create or replace function round_corrections(of_round uuid) returns table (organisation_id uuid, question text, corrected_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
select correction.organisation_id, correction.question, correction.corrected_at
from answer_correction as correction
join measurement on measurement.organisation_id = correction.organisation_id and measurement.id = correction.measurement_id
join counted_organisation on counted_organisation.id = correction.organisation_id
where measurement.round_id = of_round order by correction.corrected_at desc limit 200
$$;

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
