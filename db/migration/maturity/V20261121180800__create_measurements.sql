create table measurement (
    organisation_id          uuid not null constraint measurement_of_an_organisation references organisation,
    id                       uuid not null constraint measurement_id_is_unique unique,
    round_id                 uuid not null constraint measurement_in_a_round references measurement_round,
    questionnaire_version_id uuid not null constraint measurement_of_a_questionnaire references questionnaire_version,
    type                     text not null constraint measurement_type_is_known check (type in ('A', 'B', 'C')),
    state                    text not null constraint measurement_state_is_known check (state in ('OPEN', 'SUBMITTED')),
    started_at               timestamptz not null,
    submitted_at             timestamptz,
    submitted_by             uuid,
    score                    numeric(5, 2) constraint measurement_score_is_a_percentage check (score between 0 and 100),
    version                  integer not null,
    constraint measurement_pk primary key (organisation_id, id),
    constraint measurement_is_unique_in_round unique (organisation_id, round_id),
    constraint measurement_submitted_has_a_moment check ((state = 'SUBMITTED') = (submitted_at is not null))
);
comment on table measurement is 'tenant: one organisation''s answers in one round; a submitted one never changes';
call make_tenant_table('measurement');

create table answer (
    organisation_id uuid not null,
    measurement_id  uuid not null,
    question        text not null constraint answer_question_is_a_code check (question ~ '^[A-Z]{3}[0-9]{2}$'),
    version         integer not null constraint answer_version_is_positive check (version > 0),
    value           text not null constraint answer_value_is_a_code check (value ~ '^([a-z0-9-]{1,40}|[?])$'),
    note            text not null constraint answer_note_is_bounded check (length(note) <= 2000),
    answered_at     timestamptz not null,
    answered_by     uuid not null,
    constraint answer_pk primary key (organisation_id, measurement_id, question, version),
    constraint answer_of_a_measurement foreign key (organisation_id, measurement_id) references measurement (organisation_id, id)
);
comment on table answer is 'tenant: every version of every answer; the highest version counts, the others are its history';
call make_tenant_table('answer', append_only => true);

-- The aggregate refuses this too; here no route around it is left. Locks the measurement, so that a
-- submission and an answer that arrive together have an order.
create function keep_submitted_measurement() returns trigger language plpgsql as $$
begin
    perform 1 from measurement where organisation_id = new.organisation_id and id = new.measurement_id and state = 'OPEN' for share;
    if not found then
        raise exception 'measurement % is not open; only an open one takes answers', new.measurement_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger answer_needs_open_measurement before insert on answer
    for each row execute function keep_submitted_measurement();

create function keep_submitted_scores() returns trigger language plpgsql as $$
begin
    raise exception 'measurement % is submitted and never changes', old.id using errcode = 'restrict_violation';
end $$;
create trigger measurement_submitted_is_final before update or delete on measurement
    for each row when (old.state = 'SUBMITTED') execute function keep_submitted_scores();
