-- So that an outcome names the round of its own measurement and no other.
alter table measurement add constraint measurement_keeps_its_round unique (organisation_id, id, round_id);
create index measurement_submitted_by_round on measurement (round_id, organisation_id) where state = 'SUBMITTED';

create table measurement_outcome (
    organisation_id uuid not null,
    measurement_id  uuid not null,
    round_id        uuid not null,
    subject         text collate "C" not null constraint measurement_outcome_subject_is_total_chapter_or_figure check (subject ~ '^(TOTAL|[A-Z]{3}([0-9]{2})?)$'),
    value           numeric not null constraint measurement_outcome_value_is_a_number check (value not in ('NaN', 'Infinity', '-Infinity')),
    base            numeric constraint measurement_outcome_base_is_positive check (base > 0 and base not in ('NaN', 'Infinity')),
    constraint measurement_outcome_pk primary key (organisation_id, measurement_id, subject),
    constraint measurement_outcome_of_a_measurement_and_its_round foreign key (organisation_id, measurement_id, round_id)
        references measurement (organisation_id, id, round_id)
);
comment on table measurement_outcome is 'tenant: what a submitted measurement came to, per subject; value / base is what peers compare, value itself without a base';
create index measurement_outcome_by_subject on measurement_outcome (round_id, subject) include (organisation_id, value, base);

-- A reopened measurement loses its outcomes and gets others: added and removed, never changed.
call make_tenant_table('measurement_outcome');
drop policy tenant_updates on measurement_outcome;
revoke update on measurement_outcome from vlavirgem_app;
