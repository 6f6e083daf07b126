-- What db-scheduler 16 asks for: which node works on what, and when it last gave a sign of life.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    constraint scheduled_tasks_pk primary key (task_name, task_instance),
    constraint scheduled_tasks_carry_no_data check (task_data is null)
);
comment on table scheduled_tasks is 'technical: what the nodes still have to do; ids only, the rest stands in job';
create index scheduled_tasks_by_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to vlavirgem_app;

create table job (
    id              uuid not null constraint job_pk primary key,
    type            text not null constraint job_type_is_a_code check (type ~ '^[a-z]+(-[a-z]+)*$'),
    payload         jsonb not null constraint job_payload_is_small check (length(payload::text) <= 4000),
    subject_id      uuid not null,
    organisation_id uuid not null constraint job_is_of_an_organisation references organisation,
    person_id       uuid not null constraint job_was_started_by_a_person references person on delete cascade,
    state           text not null constraint job_state_is_known check (state in ('WAITING', 'RUNNING', 'FINISHED', 'FAILED', 'CANCELLED')),
    created_at      timestamptz not null,
    started_at      timestamptz,
    finished_at     timestamptz,
    done            int not null,
    total           int,
    cancel_asked    boolean not null,
    message         text not null constraint job_message_is_a_dotted_code check (message ~ '^[a-z0-9.-]*$'),
    constraint job_does_no_more_than_it_planned check (done between 0 and coalesce(total, 0)),
    constraint job_that_ended_says_when check ((finished_at is not null) = (state in ('FINISHED', 'FAILED', 'CANCELLED'))),
    constraint job_that_runs_has_started check (started_at is not null or state <> 'RUNNING')
);
comment on table job is 'technical: work that goes on when nobody looks, and how far it is; ids and codes, no texts';
create index job_by_person on job (person_id, created_at desc);
create index job_by_finish on job (finished_at) where finished_at is not null;
grant select, insert, update, delete on job to vlavirgem_app;

create table job_step (
    job_id          uuid not null constraint job_step_of_a_job references job on delete cascade,
    number          int not null,
    subject_id      uuid not null,
    organisation_id uuid not null constraint job_step_is_of_an_organisation references organisation,
    done_at         timestamptz,
    constraint job_step_pk primary key (job_id, number),
    constraint job_step_is_planned_once unique (job_id, subject_id)
);
comment on table job_step is 'technical: the plan of a job; a step is marked done in the transaction that does it';
grant select, insert, update, delete on job_step to vlavirgem_app;
