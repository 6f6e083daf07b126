create table document (
    organisation_id uuid not null constraint document_of_an_organisation references organisation,
    id              uuid not null constraint document_id_is_unique unique,
    subject_kind    text not null constraint document_subject_kind_is_a_code check (subject_kind ~ '^[a-z]+(-[a-z]+)*$'),
    subject_id      uuid not null,
    subject_part    text not null constraint document_subject_part_is_short check (length(subject_part) <= 40),
    sealed_with     integer,
    title           text not null constraint document_title_is_bounded check (length(title) between 1 and 1200),
    description     text not null constraint document_description_is_bounded check (length(description) <= 11000),
    deleted_at      timestamptz,
    deleted_by      uuid,
    constraint document_pk primary key (organisation_id, id),
    constraint document_deletion_is_whole check ((deleted_at is null) = (deleted_by is null))
);
comment on table document is 'tenant: a file somebody attached to a thing; sealed_with is the number of the key that sealed title, description, file names and content, null for what is not encrypted';
call make_tenant_table('document');
create index document_by_subject on document (organisation_id, subject_id, subject_part);

create table document_version (
    organisation_id uuid not null,
    document_id     uuid not null,
    number          integer not null constraint document_version_number_is_positive check (number > 0),
    file_name       text not null constraint document_version_file_name_is_bounded check (length(file_name) between 1 and 1000),
    media_type      text not null constraint document_version_media_type_is_one check (media_type ~ '^[a-z]+/[a-z0-9.+-]+$'),
    size            integer not null constraint document_version_size_is_positive check (size > 0),
    store           text not null constraint document_version_store_is_known check (store in ('DATABASE', 'FOLDER')),
    scanned         boolean not null,
    added_at        timestamptz not null,
    added_by        uuid not null,
    constraint document_version_pk primary key (organisation_id, document_id, number),
    constraint document_version_of_a_document foreign key (organisation_id, document_id) references document (organisation_id, id) on delete cascade
);
comment on table document_version is 'tenant: each file that was sent for a document; the highest number counts, the others are its history';
call make_tenant_table('document_version');

create table document_content (
    organisation_id uuid not null,
    document_id     uuid not null,
    number          integer not null,
    content         bytea not null,
    constraint document_content_pk primary key (organisation_id, document_id, number),
    constraint document_content_of_a_version foreign key (organisation_id, document_id, number)
        references document_version (organisation_id, document_id, number) on delete cascade
);
comment on table document_content is 'tenant: the bytes of a version that is kept in the database and not in a folder; sealed when its document is';
-- What is sent is compressed already, and what is sealed cannot be.
alter table document_content alter content set storage external;
call make_tenant_table('document_content');
