create table merger_step (
    organisation_id uuid not null constraint merger_step_of_an_organisation references organisation,
    merged_at       timestamptz not null,
    successor_id    uuid not null constraint merger_step_for_a_successor references organisation,
    done_at         timestamptz,
    constraint merger_step_pk primary key (organisation_id, merged_at)
);
comment on table merger_step is 'platform: of each merger, which of the old ones was taken over already; the successor has a step of its own, the last';
create index merger_step_by_successor on merger_step (successor_id, merged_at);
grant select, insert, update on merger_step to vlavirgem_app;

create table merger_told (
    successor_id uuid not null constraint merger_told_by_a_successor references organisation,
    merged_at    timestamptz not null,
    person_id    uuid not null constraint merger_told_to_a_person references person,
    constraint merger_told_pk primary key (successor_id, merged_at, person_id)
);
comment on table merger_told is 'platform: who was mailed about a merger, so that finishing one that was stopped tells nobody twice';
grant select, insert on merger_told to vlavirgem_app;
