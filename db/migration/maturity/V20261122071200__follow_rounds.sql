-- Who takes part in a round and how far they are: never an answer or a score. Owned by the role that reads the measurements
-- of all; only the back office of V-ICT-OR asks it.
grant select (id, opens_on) on measurement_round to vlavirgem_stats;
grant select (id, started_at, submitted_at) on measurement to vlavirgem_stats;
grant select on dashboard_tile, organisation to vlavirgem_stats;

create function round_participation(of_round uuid)
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
revoke execute on function round_participation from public;
grant execute on function round_participation to vlavirgem_app;
grant create on schema public to vlavirgem_stats;
alter function round_participation owner to vlavirgem_stats;
revoke create on schema public from vlavirgem_stats;

create table round_call_note (
    round_id        uuid not null constraint round_call_note_of_a_round references measurement_round,
    organisation_id uuid not null constraint round_call_note_about_an_organisation references organisation,
    version         integer not null constraint round_call_note_version_is_positive check (version > 0),
    text            text not null constraint round_call_note_is_bounded check (length(text) <= 1000),
    noted_at        timestamptz not null,
    noted_by        uuid not null constraint round_call_note_by_a_person references person,
    constraint round_call_note_pk primary key (round_id, organisation_id, version)
);
comment on table round_call_note is 'platform: what V-ICT-OR noted when it called an authority that did not submit; the highest version counts';
grant select, insert on round_call_note to vlavirgem_app;

create table round_reminder (
    id              uuid not null,
    round_id        uuid not null constraint round_reminder_of_a_round references measurement_round,
    organisation_id uuid not null constraint round_reminder_of_an_organisation references organisation,
    asked_at        timestamptz not null,
    asked_by        uuid constraint round_reminder_by_a_person references person,
    told_at         timestamptz,
    constraint round_reminder_pk primary key (id, organisation_id)
);
comment on table round_reminder is 'platform: which authorities were reminded to submit, together with whom (id); nobody asked for those the portal sent by itself';
create index round_reminder_by_organisation on round_reminder (round_id, organisation_id, told_at);
grant select, insert, update on round_reminder to vlavirgem_app;
