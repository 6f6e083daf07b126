create table task (
    organisation_id uuid not null constraint task_of_an_organisation references organisation,
    id              uuid not null constraint task_id_is_unique unique,
    title           text not null constraint task_title_is_bounded check (length(title) between 1 and 200),
    note            text not null constraint task_note_is_bounded check (length(note) <= 2000),
    subject_kind    text constraint task_subject_kind_is_a_code check (subject_kind ~ '^[a-z]+(-[a-z]+)*$'),
    subject_id      uuid,
    subject_part    text constraint task_subject_part_is_short check (length(subject_part) <= 40),
    subject_title   text not null constraint task_subject_title_is_bounded check (length(subject_title) <= 200),
    owner_id        uuid not null,
    asked_by        uuid not null,
    asked_at        timestamptz not null,
    due_on          date,
    state           text not null constraint task_state_is_known check (state in ('OPEN', 'DONE', 'WITHDRAWN')),
    ended_at        timestamptz,
    ended_by        uuid,
    ended_because   text constraint task_reason_is_a_code check (ended_because ~ '^[a-z]+(-[a-z]+)*$'),
    version         integer not null,
    constraint task_pk primary key (organisation_id, id),
    constraint task_subject_is_whole check (num_nulls(subject_kind, subject_id, subject_part) in (0, 3)),
    constraint task_end_is_whole check ((state = 'OPEN') = (ended_at is null) and (ended_at is null) = (ended_by is null)),
    constraint task_reason_is_of_an_end check (ended_because is null or state = 'DONE')
);
comment on table task is 'tenant: what a colleague is asked to do, about a thing or about nothing in particular; ended_because says why it closed by itself';
call make_tenant_table('task');
create index task_by_subject on task (organisation_id, subject_id, subject_part) where state = 'OPEN';
create index task_by_owner on task (organisation_id, owner_id, state);
