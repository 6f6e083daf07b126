create table searched_question (
    questionnaire_version_id uuid not null constraint searched_question_of_a_version references questionnaire_version,
    code                     text not null constraint searched_question_code_is_one check (code ~ '^[A-Z]{3}[0-9]{2}$'),
    title                    text not null,
    words                    text not null,
    constraint searched_question_pk primary key (questionnaire_version_id, code)
);
comment on table searched_question is 'platform: the words of each question of a published questionnaire, to be found by; made of its file';
grant select, insert on searched_question to vlavirgem_app;
