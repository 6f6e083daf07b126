-- What an editor fills in to see a version as a municipality would: no measurement, in no statistics, gone within a month.
create table questionnaire_trial (
    version_id  uuid not null constraint questionnaire_trial_of_a_version references content_version on delete cascade,
    person_id   uuid not null constraint questionnaire_trial_of_a_person references person on delete cascade,
    type        text not null constraint questionnaire_trial_type_is_known check (type in ('A', 'B', 'C')),
    question    text not null constraint questionnaire_trial_question_is_a_code check (question ~ '^[A-Z]{3}[0-9]{2}$'),
    number      integer not null constraint questionnaire_trial_number_is_positive check (number > 0),
    value       text not null constraint questionnaire_trial_value_is_bounded check (length(value) <= 2000),
    note        text not null constraint questionnaire_trial_note_is_bounded check (length(note) <= 2000),
    evidence    text not null constraint questionnaire_trial_evidence_is_bounded check (length(evidence) <= 500),
    answered_at timestamptz not null,
    constraint questionnaire_trial_pk primary key (version_id, person_id, type, question)
);
comment on table questionnaire_trial is 'platform: answers an editor gives to try a version of the questionnaire out, deleted after thirty days';
create index questionnaire_trial_by_age on questionnaire_trial (answered_at);
create index questionnaire_trial_by_person on questionnaire_trial (person_id);
grant select, insert, update, delete on questionnaire_trial to vlavirgem_app;
