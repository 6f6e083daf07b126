create table questionnaire_version (
    id           uuid not null constraint questionnaire_version_pk primary key,
    code         text not null constraint questionnaire_version_code_is_a_slug check (code ~ '^[a-z0-9-]{1,40}$'),
    number       integer not null constraint questionnaire_version_number_is_positive check (number > 0),
    state        text not null constraint questionnaire_version_state_is_known check (state in ('DRAFT', 'PUBLISHED')),
    file         text not null constraint questionnaire_version_file_is_bounded check (length(file) between 1 and 1000000),
    imported_at  timestamptz not null,
    published_at timestamptz,
    constraint questionnaire_version_number_is_unique unique (code, number),
    constraint questionnaire_version_published_has_a_moment check ((state = 'PUBLISHED') = (published_at is not null))
);
comment on table questionnaire_version is 'platform: a questionnaire as its file; a published version never changes';
grant select, insert, update, delete on questionnaire_version to vlavirgem_app;

create function keep_published_questionnaire() returns trigger language plpgsql as $$
begin
    raise exception 'questionnaire version % is published and never changes', old.id using errcode = 'restrict_violation';
end $$;
create trigger questionnaire_version_published_is_final before update or delete on questionnaire_version
    for each row when (old.state = 'PUBLISHED') execute function keep_published_questionnaire();

create table measurement_round (
    id                       uuid not null constraint measurement_round_pk primary key,
    name                     text not null constraint measurement_round_name_is_unique unique,
    year                     smallint not null constraint measurement_round_year_is_unique unique,
    questionnaire_version_id uuid not null constraint measurement_round_has_a_questionnaire references questionnaire_version,
    opens_on                 date not null,
    closes_on                date not null,
    constraint measurement_round_runs_forward check (opens_on < closes_on),
    constraint measurement_round_does_not_overlap exclude using gist (daterange(opens_on, closes_on, '[]') with &&)
);
comment on table measurement_round is 'platform: the period in which measurements of one questionnaire version are taken; both days included';
grant select, insert, update on measurement_round to vlavirgem_app;
