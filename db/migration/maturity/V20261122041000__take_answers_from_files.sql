create table answer_file (
    organisation_id uuid not null,
    id              uuid not null,
    measurement_id  uuid not null,
    name            text not null constraint answer_file_name_is_short check (length(name) <= 200),
    uploaded_at     timestamptz not null,
    uploaded_by     uuid not null,
    state           text not null constraint answer_file_state_is_known check (state in ('DRAFT', 'APPLIED', 'REVERTED')),
    entries         jsonb not null,
    applied         jsonb not null,
    constraint answer_file_pk primary key (organisation_id, id),
    constraint answer_file_of_a_measurement foreign key (organisation_id, measurement_id) references measurement (organisation_id, id),
    constraint answer_file_draft_applied_nothing check (state <> 'DRAFT' or applied = '[]')
);
comment on table answer_file is 'tenant: a questionnaire filled in elsewhere, what it says to each question, and which answers it added';
call make_tenant_table('answer_file');
create index answer_file_by_moment on answer_file (organisation_id, measurement_id, uploaded_at desc);
