create table import_batch (
    organisation_id uuid not null constraint import_batch_of_an_organisation references organisation,
    id              uuid not null,
    target          text not null constraint import_batch_target_is_a_code check (target ~ '^[a-z]+(-[a-z]+)*$'),
    state           text not null constraint import_batch_state_is_known check (state in ('DRAFT', 'APPLYING', 'APPLIED')),
    file_name       text not null constraint import_batch_file_name_is_short check (length(file_name) <= 200),
    file            bytea constraint import_batch_file_is_bounded check (length(file) <= 4000000),
    dialect         text[] not null constraint import_batch_dialect_has_four_parts check (cardinality(dialect) = 4),
    header          text[] not null,
    columns         int[] not null,
    person_id       uuid not null,
    uploaded_at     timestamptz not null,
    applied_at      timestamptz,
    job_id          uuid,
    constraint import_batch_pk primary key (organisation_id, id),
    constraint import_batch_keeps_its_file_while_a_draft check (file is not null or state <> 'DRAFT'),
    constraint import_batch_says_when_it_was_applied check ((applied_at is not null) = (state = 'APPLIED'))
);
comment on table import_batch is 'tenant: an uploaded file, how it is read, and whether it was applied';
call make_tenant_table('import_batch');
-- Two files of one kind at once could each overwrite what the other saw.
create unique index import_batch_applies_alone on import_batch (organisation_id, target) where state = 'APPLYING';

create table import_row (
    organisation_id uuid not null,
    batch_id        uuid not null,
    number          int not null constraint import_row_number_is_of_a_spreadsheet check (number > 0),
    state           text not null constraint import_row_state_is_known check (state in ('NEW', 'CHANGED', 'UNCHANGED', 'REFUSED')),
    about_id        uuid,
    part            text not null,
    cells           jsonb not null,
    before          jsonb not null,
    after           jsonb not null,
    problems        jsonb not null,
    outcome         text not null constraint import_row_outcome_is_known check (outcome in ('', 'APPLIED', 'SKIPPED')),
    constraint import_row_pk primary key (organisation_id, batch_id, number),
    constraint import_row_of_a_batch foreign key (organisation_id, batch_id) references import_batch on delete cascade,
    constraint import_row_that_is_refused_says_why check ((state = 'REFUSED') = (problems <> '[]')),
    constraint import_row_that_is_good_says_about_whom check (state = 'REFUSED' or about_id is not null)
);
comment on table import_row is 'tenant: a row of an uploaded file, what it would change, and what came of it';
call make_tenant_table('import_row');
create index import_row_by_state on import_row (organisation_id, batch_id, state, number);
