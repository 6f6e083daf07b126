create table comment (
    organisation_id uuid not null constraint comment_of_an_organisation references organisation,
    id              uuid not null constraint comment_id_is_unique unique,
    subject_kind    text not null constraint comment_subject_kind_is_a_code check (subject_kind ~ '^[a-z]+(-[a-z]+)*$'),
    subject_id      uuid not null,
    subject_part    text not null constraint comment_subject_part_is_short check (length(subject_part) <= 40),
    text            text not null constraint comment_text_is_bounded check (length(text) <= 16000),
    written_at      timestamptz not null,
    written_by      uuid not null,
    edited_at       timestamptz,
    removed_at      timestamptz,
    removed_by      uuid,
    constraint comment_pk primary key (organisation_id, id),
    constraint comment_removal_is_whole check ((removed_at is null) = (removed_by is null)),
    constraint comment_says_something_until_removed check (removed_at is not null or length(text) > 0)
);
comment on table comment is 'tenant: what somebody said about a thing; in the text a colleague is @{person id}. A removed one keeps its place, and its words for thirty days';
call make_tenant_table('comment');
create index comment_by_subject on comment (organisation_id, subject_id, subject_part, written_at);
create index comment_by_removal on comment (organisation_id, removed_at) where removed_at is not null;

create table comment_mention (
    organisation_id uuid not null,
    comment_id      uuid not null,
    person_id       uuid not null,
    constraint comment_mention_pk primary key (organisation_id, comment_id, person_id),
    constraint comment_mention_of_a_comment foreign key (organisation_id, comment_id) references comment (organisation_id, id) on delete cascade
);
comment on table comment_mention is 'tenant: which colleague a comment is meant for';
call make_tenant_table('comment_mention');

create table comment_reading (
    organisation_id uuid not null constraint comment_reading_of_an_organisation references organisation,
    person_id       uuid not null,
    subject_kind    text not null,
    subject_id      uuid not null,
    subject_part    text not null,
    read_at         timestamptz not null,
    constraint comment_reading_pk primary key (organisation_id, person_id, subject_kind, subject_id, subject_part)
);
comment on table comment_reading is 'tenant: until when somebody read what is said about a thing';
call make_tenant_table('comment_reading');
