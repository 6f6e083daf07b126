create table guest_request (
    organisation_id uuid not null constraint guest_request_by_an_organisation references organisation,
    id              uuid not null,
    share_id        uuid not null,
    measurement_id  uuid not null,
    chapter         text not null constraint guest_request_chapter_is_a_code check (chapter ~ '^[A-Z]{3}$'),
    questions       text[] not null constraint guest_request_asks_something check (cardinality(questions) between 1 and 200),
    with_earlier    boolean not null,
    name            text not null constraint guest_request_name_is_short check (name = btrim(name) and length(name) <= 100),
    message         text not null constraint guest_request_message_is_bounded check (length(message) <= 500),
    asked_at        timestamptz not null,
    asked_by        uuid not null constraint guest_request_asked_by_a_person references person,
    begun_at        timestamptz,
    finished_at     timestamptz,
    constraint guest_request_pk primary key (organisation_id, id),
    constraint guest_request_has_its_share foreign key (organisation_id, share_id) references share (organisation_id, id),
    constraint guest_request_share_is_its_own unique (organisation_id, share_id),
    constraint guest_request_of_a_measurement foreign key (organisation_id, measurement_id) references measurement (organisation_id, id),
    constraint guest_request_ends_after_it_began check (finished_at is null or begun_at is not null)
);
comment on table guest_request is 'tenant: which questions of a measurement somebody without account is asked by a link, and how far that is; never deleted, forgotten instead';
call make_tenant_table('guest_request');
revoke delete on guest_request from vlavirgem_app;
drop policy tenant_deletes on guest_request;
create index guest_request_by_measurement on guest_request (organisation_id, measurement_id, asked_at);
comment on column answer.answered_by is 'a person, or the guest_request by which somebody without account answered';
