create table password_link (
    person_id  uuid not null constraint password_link_pk primary key
                   constraint password_link_of_a_person references person on delete cascade,
    token_hash bytea not null constraint password_link_is_unique unique
                   constraint password_link_is_hashed check (length(token_hash) = 32),
    made_at    timestamptz not null
);
comment on table password_link is 'platform: the last link by which a person sets a new password, as a hash; gone when it is used';
grant select, insert, update, delete on password_link to vlavirgem_app;

create table password_question (
    id       uuid not null constraint password_question_pk primary key,
    email    text not null constraint password_question_email_is_normalised check (email = lower(btrim(email)) and email like '%_@_%'),
    asked_at timestamptz not null
);
comment on table password_question is 'platform: addresses for which somebody forgot the password, whether or not there is an account; gone within seconds';
grant select, insert, delete on password_question to vlavirgem_app;
