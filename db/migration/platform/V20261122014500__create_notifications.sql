create table notification (
    id              uuid not null constraint notification_pk primary key,
    person_id       uuid not null constraint notification_is_for_a_person references person on delete cascade,
    occasion        uuid not null,
    type            text not null constraint notification_type_is_a_code check (type ~ '^[a-z]+(-[a-z]+)*$'),
    kind            text not null constraint notification_kind_is_a_code check (kind ~ '^[A-Z_]+$'),
    organisation_id uuid not null constraint notification_is_of_an_organisation references organisation,
    actor_id        uuid constraint notification_actor_is_a_person references person on delete set null,
    subject         text not null constraint notification_subject_is_short check (length(subject) <= 200),
    day             date,
    path            text not null constraint notification_path_is_ours check (path ~ '^/([a-z0-9][!-~]*)?$' and length(path) <= 300),
    created_at      timestamptz not null,
    read_at         timestamptz,
    mailed_at       timestamptz,
    constraint notification_is_told_once unique (person_id, occasion)
);
comment on table notification is 'platform: what a person is told, in codes and ids; the names stand where they belong. Kept for a year';
create index notification_by_person on notification (person_id, created_at desc);
create index notification_unread on notification (person_id) where read_at is null;
create index notification_by_creation on notification (created_at);
grant select, insert, update, delete on notification to vlavirgem_app;

create table message_preference (
    person_id uuid not null constraint message_preference_of_a_person references person on delete cascade,
    kind      text not null constraint message_preference_kind_is_a_code check (kind ~ '^[A-Z_]+$'),
    frequency text not null constraint message_preference_frequency_is_known check (frequency in ('AT_ONCE', 'WEEKLY', 'NEVER')),
    constraint message_preference_pk primary key (person_id, kind)
);
comment on table message_preference is 'platform: how often a person wants mail of a kind; who chose nothing gets what is usual for it';
grant select, insert, update on message_preference to vlavirgem_app;

create table confirmed_address (
    person_id    uuid not null constraint confirmed_address_pk primary key
                     constraint confirmed_address_of_a_person references person on delete cascade,
    address      text not null,
    confirmed_at timestamptz not null
);
comment on table confirmed_address is 'platform: the address a person showed to be theirs; mail goes to no other, save the question whether it is';
grant select, insert, update on confirmed_address to vlavirgem_app;

create table address_question (
    person_id  uuid not null constraint address_question_pk primary key
                   constraint address_question_of_a_person references person on delete cascade,
    token_hash bytea not null constraint address_question_token_is_unique unique,
    address    text not null,
    asked_at   timestamptz not null
);
comment on table address_question is 'platform: the last question whether an address is a person''s; gone when it is answered';
grant select, insert, update, delete on address_question to vlavirgem_app;
